### Lời của hướng dẫn ir-accreditation-register, theo thứ tự các bước.
### Những gì giống một hướng dẫn khác thì được đọc từ hướng dẫn đó.

guide-ir-accreditation-register = Đăng ký chứng chỉ công nhận
    .body = Hướng dẫn này giúp bạn đăng ký chứng chỉ công nhận của phòng thử nghiệm hoặc tổ chức giám định, cùng các phạm vi, trên hệ thống của { -naci }, trung tâm công nhận quốc gia Iran. Khi chứng chỉ chưa được đăng ký và phê duyệt, bạn chưa thể xin gia hạn hay xin phạm vi mới, và cũng chưa được giao mẫu trong hệ thống { -coc }.
guide-ir-accreditation-register-caution-not-a-signature = Đây là giấy tờ công nhận của tổ chức bạn, không phải chứng thư số. Việc này không cần USB Token, cũng không cần mã { -pin }. Nếu có ai hỏi mã { -pin } của USB Token, đừng cho họ biết.

guide-ir-accreditation-register-account = Bạn đã có tên đăng nhập chưa?
    .body = { -naci } là cơ quan công nhận chính thức duy nhất của Iran. Mọi thủ tục được thực hiện trên hệ thống «سامانه جامع مرکز ملی تایید صلاحیت ایران» tại địa chỉ naci.isiri.gov.ir.
guide-ir-accreditation-register-account-yes = Có, tôi đã có
guide-ir-accreditation-register-account-no = Chưa có

guide-ir-accreditation-register-sign-up = Đăng ký tài khoản
    .body = Đăng ký tài khoản trên hệ thống và ghi đúng mã số pháp nhân, mã số kinh tế của tổ chức. Giữ kỹ tên đăng nhập và mật khẩu. Nếu muốn đăng ký riêng một chi nhánh, hãy mở hướng dẫn có liên kết ở trang này.
guide-ir-accreditation-register-sign-up-caution-address = Thanh địa chỉ của trình duyệt phải hiện naci.isiri.gov.ir. Một số trang của cơ quan tiêu chuẩn Iran nay có địa chỉ thuộc inso.gov.ir. Nếu không mở được hệ thống, hãy lấy địa chỉ mới từ trang của chính trung tâm, không lấy từ tin nhắn người khác gửi.

guide-ir-accreditation-register-document = Chuẩn bị thông tin của chứng chỉ
    .body = Nhập số, các phạm vi và ngày hết hiệu lực đúng như ghi trên chứng chỉ. Ghi ngày theo dương lịch để { -tamga } nhắc bạn trước ngày đó. Chuẩn bị sẵn ảnh rõ nét của mọi trang chứng chỉ để tải lên.
guide-ir-accreditation-register-document-field-document-number = Số chứng chỉ
guide-ir-accreditation-register-document-field-document-scopes = Các phạm vi ghi trong chứng chỉ
guide-ir-accreditation-register-document-field-document-end = Ngày hết hiệu lực

guide-ir-accreditation-register-sign-in = Đăng nhập hệ thống
    .body = Mở hệ thống từ đây và đăng nhập bằng tên đăng nhập, mật khẩu của tổ chức. Sau đó vào «کارتابل».
guide-ir-accreditation-register-sign-in-caution-address = { guide-ir-accreditation-register-sign-up-caution-address }

guide-ir-accreditation-register-upload = Tải chứng chỉ lên
    .body = Ở trang đầu của «کارتابل», mở mục «گواهینامه‌های من». Tải chứng chỉ lên rồi chép lần lượt từng thông tin từ trang này sang. Ghi ngày theo loại lịch mà hệ thống yêu cầu.

guide-ir-accreditation-register-scopes = Đăng ký cả các phạm vi
    .body = Chỉ có chứng chỉ thì chưa đủ. Cũng tại mục đó, nhập và đăng ký đủ mọi phạm vi ghi trong chứng chỉ.

guide-ir-accreditation-register-approval = Chờ trung tâm phê duyệt
    .body = Chứng chỉ và các phạm vi phải được { -naci } phê duyệt. Trước đó bạn chưa thể nộp yêu cầu của mình.
guide-ir-accreditation-register-approval-wait = Các nguồn của chúng tôi không cho biết việc này mất bao lâu. Hãy xem mục «گواهینامه‌های من» vài ngày một lần; khi chứng chỉ đã được phê duyệt, hãy sang bước sau.

guide-ir-accreditation-register-result = Chứng chỉ đã được phê duyệt chưa?
    .body = Ở trang đầu của «کارتابل», mở mục «گواهینامه‌های من» và xem chứng chỉ của bạn đã được phê duyệt chưa.
guide-ir-accreditation-register-result-approved = Đã được phê duyệt
guide-ir-accreditation-register-result-waiting = Chưa có trả lời
guide-ir-accreditation-register-result-refused = Không được phê duyệt

guide-ir-accreditation-register-reminder = Nhắc trung tâm
    .body = Nếu chờ đã lâu, hãy mở liên kết «ثبت مشکلات سامانه» ở trang đầu của hệ thống. Ghi số chứng chỉ và ngày bạn đã đăng ký, rồi quay lại câu hỏi trước.

guide-ir-accreditation-register-correction = Sửa lại nội dung đăng ký
    .body = Đọc giải thích của trung tâm, sửa chứng chỉ hoặc các phạm vi theo yêu cầu rồi đăng ký lại. Nếu trung tâm không nêu lý do, hãy hỏi qua liên kết «ثبت مشکلات سامانه» ở trang đầu của hệ thống.

guide-ir-accreditation-register-done = Chứng chỉ đã được đăng ký
    .body = Bây giờ bạn có thể xin gia hạn hoặc xin phạm vi mới, và đăng nhập hệ thống { -coc } bằng chính tên đăng nhập, mật khẩu này. Sau này, khi nhận chứng chỉ mới, hãy đăng ký theo cách tương tự.
