### Lời của hướng dẫn mn-certificate-revoke, theo thứ tự các bước.

guide-mn-certificate-revoke = Thu hồi chứng thư số { -monpass }
    .body = Hãy xin thu hồi chứng thư số khi mất USB Token, khi người khác biết mã { -pin }, khi chủ chứng thư số thôi việc hoặc khi thông tin đã thay đổi. Tài liệu { -monpass } viết năm 2017 cho biết nhân viên phụ trách của tổ chức gửi yêu cầu này nhưng không nêu nút nào. Chỗ nào chưa rõ, hãy gọi điện hỏi.
guide-mn-certificate-revoke-caution-year = Hướng dẫn này dựa trên tài liệu { -monpass } viết năm 2017 và một đạo luật có hiệu lực đến năm 2022. Hãy hỏi thủ tục hiện nay theo số +976 18002535 hoặc info@monpass.mn.
guide-mn-certificate-revoke-caution-final = Các nguồn của chúng tôi không nêu cách nào để hủy việc thu hồi. Nếu vẫn cần chữ ký số, bạn phải đặt và trả tiền cho chứng thư số mới.

guide-mn-certificate-revoke-reason = Vì sao phải thu hồi?
    .body = Nếu người khác có thể ký thay bạn, trước hết hãy báo ngay bằng điện thoại. Trong các trường hợp khác, hãy gửi yêu cầu luôn.
guide-mn-certificate-revoke-reason-lost = USB Token bị mất hoặc bị lấy cắp
guide-mn-certificate-revoke-reason-pin-known = Người khác biết mã { -pin }
guide-mn-certificate-revoke-reason-left = Chủ chứng thư số đã thôi việc
guide-mn-certificate-revoke-reason-changed = Thông tin đã thay đổi
guide-mn-certificate-revoke-reason-other = Lý do khác

guide-mn-certificate-revoke-call-lost = Gọi điện ngay
    .body = Gọi 1800-2535, báo mất USB Token và yêu cầu thu hồi chứng thư số khẩn cấp. Chuẩn bị sẵn họ tên, số đăng ký của chủ chứng thư số, tên và số đăng ký của tổ chức. Nếu còn hy vọng tìm lại được, hãy hỏi có thể tạm dừng chứng thư số không. Nếu không ai trả lời, hãy viết ngay đến info@monpass.mn rồi gọi lại.
guide-mn-certificate-revoke-call-lost-caution-at-once = Chừng nào chứng thư số chưa bị thu hồi, ai có cả USB Token lẫn mã { -pin } đều có thể ký thay bạn. Hãy ghi lại ngày giờ gọi và tên người trả lời.
guide-mn-certificate-revoke-call-lost-caution-liable = Theo luật có hiệu lực đến năm 2022, chủ chứng thư số phải chịu trách nhiệm khi làm mất khóa bí mật hoặc để lộ khóa, và phải báo ngay cho đơn vị cấp cùng các bên liên quan khi người khác có thể biết khóa. Hãy gọi điện hỏi quy định hiện nay.
guide-mn-certificate-revoke-call-lost-caution-no-pin = Nhân viên thật không bao giờ hỏi mã { -pin } của USB Token hay mật khẩu đăng nhập. Nếu có người hỏi, hãy gác máy.

guide-mn-certificate-revoke-call-pin = Báo ngay bằng điện thoại
    .body = Rút USB Token ra và giữ bên mình. Gọi 1800-2535, báo rằng người khác biết mã { -pin }, rồi hỏi cần thu hồi chứng thư số hay chỉ cần đổi mã.
guide-mn-certificate-revoke-call-pin-caution-liable = { guide-mn-certificate-revoke-call-lost-caution-liable }
guide-mn-certificate-revoke-call-pin-caution-no-pin = { guide-mn-certificate-revoke-call-lost-caution-no-pin }

guide-mn-certificate-revoke-take-back = Thu lại USB Token
    .body = Nhận lại USB Token từ người thôi việc và cất ở nơi an toàn. Không ai được dùng thiết bị cho đến khi chứng thư số bị thu hồi. Nếu người đó không trả, hãy gọi 1800-2535 ngay.
guide-mn-certificate-revoke-take-back-caution-no-lending = Không được ký bằng chứng thư số của người khác, kể cả khi biết mã { -pin }. Hãy đặt chứng thư số mang tên người thay thế.

guide-mn-certificate-revoke-token = USB Token có trong tay bạn không?
    .body = Nếu có, hãy xem ngay trên thiết bị chứng thư số nào cần thu hồi để tránh nhầm lẫn.
guide-mn-certificate-revoke-token-here = Có, tôi có sẵn ở đây
guide-mn-certificate-revoke-token-gone = Không, tôi không có

guide-mn-certificate-revoke-plug-in = { guide-mn-monpass-obtain-plug-in }
    .body = { guide-mn-monpass-obtain-plug-in.body }

guide-mn-certificate-revoke-driver = { guide-mn-monpass-obtain-driver }
    .body = { guide-mn-monpass-obtain-driver.body }
guide-mn-certificate-revoke-driver-caution-trusted-source = { guide-mn-monpass-obtain-client-caution-trusted-source }

guide-mn-certificate-revoke-certificate = Ghi nhớ chứng thư số
    .body = Xem tên chủ, số sê-ri và ngày hết hạn. Nếu đúng là chứng thư số cần thu hồi, hãy ghi nhớ rồi tiếp tục. Việc này không cần mã { -pin }.

guide-mn-certificate-revoke-which = Chuẩn bị thông tin cho yêu cầu
    .body = Bạn cần những thông tin này để tìm chứng thư số trên trang web, trao đổi qua điện thoại và viết công văn. Nếu gấp, bạn có thể bỏ trống điều chưa biết.
guide-mn-certificate-revoke-which-field-holder-parent-name = { guide-mn-monpass-obtain-holder-field-holder-parent-name }
guide-mn-certificate-revoke-which-field-holder-name = { guide-mn-monpass-obtain-holder-field-holder-name }
guide-mn-certificate-revoke-which-field-holder-number = { guide-mn-monpass-obtain-holder-field-holder-number }
guide-mn-certificate-revoke-which-field-organisation-name = { guide-mn-monpass-obtain-organisation-basics-field-organisation-name }
guide-mn-certificate-revoke-which-field-organisation-number = { guide-mn-monpass-obtain-organisation-basics-field-organisation-number }

guide-mn-certificate-revoke-who = Ai phụ trách tài khoản trên trang web?
    .body = Nhân viên đại diện tổ chức gửi yêu cầu thu hồi từ tài khoản của tổ chức trên trang www.monpass.mn.
guide-mn-certificate-revoke-who-me = Tôi phụ trách
guide-mn-certificate-revoke-who-colleague = Một nhân viên khác
guide-mn-certificate-revoke-who-nobody = Không ai đăng nhập được

guide-mn-certificate-revoke-tell-employee = Báo cho nhân viên phụ trách
    .body = Đưa thông tin đã chuẩn bị cho nhân viên phụ trách và nhờ gửi yêu cầu ngay. Các bước tiếp theo do nhân viên đó làm.

guide-mn-certificate-revoke-sign-in = { guide-mn-monpass-obtain-sign-in }
    .body = { guide-mn-monpass-obtain-sign-in.body }
guide-mn-certificate-revoke-sign-in-caution-address = { guide-mn-monpass-obtain-registration-page-caution-address }
guide-mn-certificate-revoke-sign-in-caution-password = { guide-mn-monpass-obtain-sign-in-caution-password }

guide-mn-certificate-revoke-issued = Tìm chứng thư số trong danh sách
    .body = Tìm chứng thư số theo thông tin đã chuẩn bị. Tài liệu không nêu nút nào để xin thu hồi, vì vậy hãy xem ở dòng đó có nút như vậy không.
guide-mn-certificate-revoke-issued-button = Có nút thu hồi
guide-mn-certificate-revoke-issued-no-button = Không có nút hoặc chứng thư số

guide-mn-certificate-revoke-request = Gửi yêu cầu
    .body = Bấm nút và làm theo chỉ dẫn của trang web. Chúng tôi chưa thấy trang này. Nếu được hỏi lý do, hãy ghi đúng sự thật. Nếu chưa chắc, hãy gọi điện hỏi trước khi gửi.
guide-mn-certificate-revoke-request-caution-right-one = Trước khi gửi, hãy đối chiếu lại tên và số đăng ký của chủ chứng thư số. Nếu thu hồi nhầm, có thể phải đặt chứng thư số mới cho người đó.

guide-mn-certificate-revoke-write = Gửi yêu cầu bằng văn bản
    .body = Theo luật cũ, chứng thư số được thu hồi khi chủ chứng thư số yêu cầu bằng văn bản. Hãy viết công văn ghi tên, số đăng ký của chủ chứng thư số và lý do; giám đốc ký và đóng dấu. Hãy gọi 1800-2535 để hỏi nộp cho ai, bằng cách nào; địa chỉ thư điện tử là info@monpass.mn.

guide-mn-certificate-revoke-ask-when = Hỏi khi nào thu hồi xong
    .body = Gọi { -monpass } để hỏi xem đã nhận được yêu cầu chưa và khi nào chứng thư số bị thu hồi. Theo luật cũ, chủ chứng thư số được báo tin và việc thu hồi được ghi vào cơ sở dữ liệu trong sáu giờ.
guide-mn-certificate-revoke-ask-when-wait = Chúng tôi không biết hiện nay mất bao lâu. Nếu USB Token có thể đang ở trong tay người khác, đừng chờ trả lời mà hãy gọi lại.

guide-mn-certificate-revoke-revoked-list = Kiểm tra đã thu hồi chưa
    .body = Đăng nhập trang web và xem chứng thư số đã có trong mục “ХҮЧИНГҮЙ ГЭРЧИЛГЭЭ” (chứng thư số không còn hiệu lực) chưa. Nếu không đăng nhập được, hãy gọi điện hỏi.
guide-mn-certificate-revoke-revoked-list-listed = Đã có trong danh sách
guide-mn-certificate-revoke-revoked-list-told = Đã được xác nhận qua điện thoại
guide-mn-certificate-revoke-revoked-list-not-yet = Chưa có

guide-mn-certificate-revoke-not-listed = Gọi điện hỏi lại
    .body = Cho { -monpass } biết bạn đã gửi yêu cầu ngày giờ nào và hỏi vì sao chứng thư số chưa bị thu hồi. Ghi lại tên người trả lời rồi xem lại danh sách.

guide-mn-certificate-revoke-tell = Báo cho những nơi liên quan
    .body = Báo cho các trang web bạn đăng nhập bằng chữ ký số này, ngân hàng và các bên liên quan rằng chứng thư số đã bị thu hồi. Nếu người khác có thể đã ký thay bạn từ khi mất USB Token, hãy báo cả điều đó.

guide-mn-certificate-revoke-old-token = Không dùng chứng thư số cũ nữa
    .body = Không được ký bằng chứng thư số đã bị thu hồi. Nếu vẫn giữ USB Token, đừng vứt bỏ: hãy gọi điện hỏi xem có thể ghi chứng thư số mới vào đó không.
guide-mn-certificate-revoke-old-token-caution-found-again = Không dùng USB Token đã mất, kể cả khi tìm lại được. Hãy gọi { -monpass } để hỏi cách xử lý.

guide-mn-certificate-revoke-other-token = { guide-mn-monpass-obtain-other-token }
    .body = USB Token này không có chứng thư số. Hãy cắm USB Token có chứng thư số cần thu hồi. Nếu không có thiết bị nào khác, bạn có thể tiếp tục mà không cần kiểm tra này.

guide-mn-certificate-revoke-new-certificate = Đặt chứng thư số mới nếu cần
    .body = Nếu vẫn cần chữ ký số, hãy đặt chứng thư số mới. Nếu đã mất USB Token, chọn “Тийм” (có) ở dòng USB Token của biểu mẫu đặt đơn; nếu còn, hãy gọi điện hỏi xem có được chọn “Үгүй” (không) hay không. Giữ bản sao yêu cầu và ghi chép các cuộc gọi.
