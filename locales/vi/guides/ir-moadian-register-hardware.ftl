### Lời của hướng dẫn ir-moadian-register-hardware, theo thứ tự các bước.

guide-ir-moadian-register-hardware = Đăng ký USB Token với { -moadian }
    .body = Hướng dẫn này giúp bạn khai báo khóa công khai của USB Token với { -moadian }, hệ thống người nộp thuế của Iran, để hệ thống xác thực bạn trong giao dịch điện tử và nhận ra chữ ký số của bạn trên chứng từ, hóa đơn. Bước nào kiểm tra được đều được kiểm tra ngay trên USB Token.
guide-ir-moadian-register-hardware-caution-pin = Không nhập mã { -pin } của USB Token vào bất kỳ trang web nào ngoài cổng chính thức của cơ quan thuế Iran. Theo cách làm đã được xác nhận, chính cổng này cũng không hỏi mã { -pin } mà chỉ cần một tệp.

guide-ir-moadian-register-hardware-holder = USB Token đứng tên ai?
    .body = Chứng thư số của cá nhân ghi mã số quốc gia; chứng thư số của công ty hoặc tổ chức ghi mã số pháp nhân. Hệ thống so sánh số này với hồ sơ thuế của bạn.
guide-ir-moadian-register-hardware-holder-person = Cá nhân
guide-ir-moadian-register-hardware-holder-organisation = Công ty hoặc tổ chức

guide-ir-moadian-register-hardware-person-number = Các mã số của cá nhân
    .body = Nhập mã số quốc gia của chủ hồ sơ thuế. Chứng thư số phải ghi đúng số này. Mã số kinh tế của cá nhân có mười bốn chữ số: mã số quốc gia và bốn chữ số nữa.
guide-ir-moadian-register-hardware-person-number-field-holder-number = Mã số quốc gia
guide-ir-moadian-register-hardware-person-number-field-economic-code = Mã số kinh tế

guide-ir-moadian-register-hardware-organisation-number = Các mã số của tổ chức
    .body = Nhập mã số pháp nhân gồm mười một chữ số. Chứng thư số phải ghi đúng số này. Mã số kinh tế của công ty chính là mã số pháp nhân.
guide-ir-moadian-register-hardware-organisation-number-field-holder-number = Mã số pháp nhân
guide-ir-moadian-register-hardware-organisation-number-field-economic-code = Mã số kinh tế

guide-ir-moadian-register-hardware-sending = Ai gửi hóa đơn?
    .body = Câu trả lời cho biết cần đăng ký khóa của ai. Nếu chưa rõ, hãy hỏi kế toán hoặc công ty được ủy thác trước khi tiếp tục.
guide-ir-moadian-register-hardware-sending-self = Tôi tự gửi, bằng khóa của mình
guide-ir-moadian-register-hardware-sending-company-my-key = Công ty được ủy thác, bằng khóa của tôi
guide-ir-moadian-register-hardware-sending-company-its-key = Công ty được ủy thác, bằng khóa của họ

guide-ir-moadian-register-hardware-token = Bạn đã có USB Token chưa?
    .body = USB Token trông giống chiếc { -usb } lưu dữ liệu. Chứng thư số và khóa ký của bạn nằm trong đó.
guide-ir-moadian-register-hardware-token-yes = Có, tôi đang cầm trong tay
guide-ir-moadian-register-hardware-token-no = Chưa có

guide-ir-moadian-register-hardware-where = Bạn sẽ nhận USB Token ở đâu?
    .body = Bạn có thể đến văn phòng dịch vụ công điện tử (Pishkhan). Hoặc bạn nộp đơn trên trang của tổ chức chứng thực công cộng GICA, sau đó đến văn phòng công chứng để xác minh danh tính.
guide-ir-moadian-register-hardware-where-office = Văn phòng dịch vụ công Pishkhan
guide-ir-moadian-register-hardware-where-remote = Nộp đơn trên trang GICA

guide-ir-moadian-register-hardware-papers = Chuẩn bị giấy tờ
    .body = Mang theo cả bản chính và bản sao của thẻ căn cước quốc gia và giấy khai sinh. Mã theo dõi là mã bạn được cấp khi đăng ký với { -moadian }; bạn có thể ghi lại ở đây.
guide-ir-moadian-register-hardware-papers-field-moadian-tracking-code = Mã theo dõi đăng ký { -moadian }

guide-ir-moadian-register-hardware-office = Đến văn phòng dịch vụ công
    .body = Mang giấy tờ đến một văn phòng dịch vụ công điện tử (Pishkhan) và đề nghị cấp USB Token để dùng với { -moadian }.

guide-ir-moadian-register-hardware-remote = Nộp đơn xin cấp chứng thư số
    .body = Việc đăng ký gồm ba bước, đứng tên giám đốc hoặc người đại diện và dùng số điện thoại di động của người đó. Sau khi nộp phí, bạn nhận được mã theo dõi; hãy ghi lại. Trình tự các mục dưới đây dành cho con dấu số của công ty tư nhân; cá nhân chọn loại chứng thư số của mình trên cùng trang đó.
guide-ir-moadian-register-hardware-remote-field-mobile = Số điện thoại di động
guide-ir-moadian-register-hardware-remote-field-request-tracking-code = Mã theo dõi của đơn
guide-ir-moadian-register-hardware-remote-cost-independent = Chứng thư số độc lập
guide-ir-moadian-register-hardware-remote-cost-private-person = Cá nhân thuộc tổ chức tư nhân
guide-ir-moadian-register-hardware-remote-cost-private-seal = Con dấu số của tổ chức tư nhân
guide-ir-moadian-register-hardware-remote-cost-government-person = Cá nhân thuộc cơ quan nhà nước
guide-ir-moadian-register-hardware-remote-cost-government-seal = Con dấu số của cơ quan nhà nước
guide-ir-moadian-register-hardware-remote-caution-prices = Đây là mức phí của năm 1402 theo lịch Iran (2023/2024), chỉ để tham khảo. Hãy xem mức phí hiện hành trên trang GICA.

guide-ir-moadian-register-hardware-notary = Đến xác minh danh tính
    .body = Mang mã theo dõi và giấy tờ tùy thân đến văn phòng công chứng, hoặc đến văn phòng đăng ký ghi trong đơn.

guide-ir-moadian-register-hardware-received = Nhận USB Token
    .body = Khi nhận, hãy chắc chắn rằng USB Token đã được kích hoạt. Hỏi mã { -pin } là gì và đổi mã bằng cách nào. Nếu có đĩa cài trình điều khiển kèm theo, hãy lấy luôn.
guide-ir-moadian-register-hardware-received-caution-pin-secret = Không cho ai biết mã { -pin } và không để mã cùng chỗ với USB Token. Ai có cả hai thứ đều có thể ký thay bạn.

guide-ir-moadian-register-hardware-plug-in = Cắm USB Token vào máy tính
    .body = Cắm USB Token vào cổng { -usb } của máy tính và để nguyên cho đến khi làm xong.

guide-ir-moadian-register-hardware-driver = Cài trình điều khiển USB Token
    .body = Lấy trình điều khiển từ trang web của cơ quan thuế Iran hoặc từ đĩa đi kèm USB Token. Chạy tệp đó và làm theo chỉ dẫn đến hết. Nếu trình điều khiển đã được cài, bước này tự hoàn thành.
guide-ir-moadian-register-hardware-driver-caution-trusted-source = Không lấy trình điều khiển từ trang web lạ hoặc từ liên kết người khác gửi. Phần mềm bị can thiệp có thể đánh cắp mã { -pin }.

guide-ir-moadian-register-hardware-token-active = Kiểm tra USB Token đã kích hoạt
    .body = Trước khi khai báo USB Token, hãy chắc chắn rằng thiết bị đã được khởi tạo và mã { -pin } không bị khóa. Việc kiểm tra này không hỏi mã { -pin } và không làm mất lượt nhập nào.

guide-ir-moadian-register-hardware-certificate = Kiểm tra chứng thư số
    .body = Trong USB Token phải có một chứng thư số dùng để ký và còn hiệu lực.

guide-ir-moadian-register-hardware-certificate-owner = Kiểm tra chủ chứng thư số
    .body = Số ghi trong chứng thư số phải đúng là số bạn đã nhập. Chứng thư số của công ty là con dấu có ký hiệu [Stamp]; của cá nhân là chữ ký có ký hiệu [Sign].

guide-ir-moadian-register-hardware-key = Kiểm tra khóa
    .body = Hệ thống chấp nhận khóa RSA 2048 bit được phép dùng để ký. Khóa bí mật tương ứng phải nằm trong chính USB Token này.

guide-ir-moadian-register-hardware-export = Lưu chứng thư số ra tệp
    .body = { -moadian } chỉ cần ở bạn một tệp: chứng thư số hoặc khóa công khai. Hãy lưu chứng thư số vào nơi dễ tìm. Nếu có nhiều chứng thư số, hãy lưu chứng thư số ghi đúng số của bạn; với công ty, đó là con dấu số.
guide-ir-moadian-register-hardware-export-caution-public-only = Chứng thư số và khóa công khai không phải là bí mật. Không tải lên tệp nào khác và không đưa mã { -pin } hay mật khẩu của token cho bất kỳ ai.

guide-ir-moadian-register-hardware-sign-in = Đăng nhập cổng thuế
    .body = Mở cổng thuế từ đây rồi nhập tên đăng nhập và mật khẩu. Sau đó nhập mã dùng một lần được gửi đến điện thoại di động của bạn.
guide-ir-moadian-register-hardware-sign-in-caution-address = Trước khi nhập tên đăng nhập, hãy nhìn thanh địa chỉ của trình duyệt: địa chỉ phải là my.tax.gov.ir, không thừa và không thiếu chữ nào.
guide-ir-moadian-register-hardware-sign-in-caution-browser = Hãy cập nhật trình duyệt trước khi bắt đầu. Các trang của cổng không hoạt động đúng trên trình duyệt cũ.
guide-ir-moadian-register-hardware-sign-in-caution-abroad = Nếu không mở được cổng, hãy tắt VPN. Thông thường chỉ truy cập được cổng này từ trong nước Iran.

guide-ir-moadian-register-hardware-folder = Mở hồ sơ thuế điện tử
    .body = Bấm nút «ورود به کارپوشه». Nếu có nhiều hồ sơ thuế, hãy chọn hồ sơ có hóa đơn sẽ được ký bằng chứng thư số này.

guide-ir-moadian-register-hardware-menu = Mở trang mã duy nhất
    .body = Mở các mục theo đúng thứ tự rồi bấm nút cuối cùng. Sau đó có sáu trang nối tiếp nhau, được giải thích ở các bước sau.
guide-ir-moadian-register-hardware-menu-variant-article = Theo một bài viết, chưa được xác nhận
guide-ir-moadian-register-hardware-menu-caution-article = Chúng tôi chỉ biết cách thứ hai qua một bài viết không ghi ngày. Theo bài đó, mục đầu tiên nằm ở trình đơn bên phải, rồi một cửa sổ mở ra để bạn chọn USB Token và nhập mã { -pin }, mỗi lần đều bấm «تایید». Chỉ làm như vậy tại địa chỉ my.tax.gov.ir; nếu còn nghi ngờ, hãy gọi bộ phận hỗ trợ trước.

guide-ir-moadian-register-hardware-mode = Chọn cách gửi hóa đơn
    .body = Trang thứ nhất hỏi ai gửi hóa đơn. Chọn đúng câu trả lời bạn đã chọn trong hướng dẫn này rồi sang trang sau.
guide-ir-moadian-register-hardware-mode-variant-company = Nếu công ty gửi bằng khóa của bạn

guide-ir-moadian-register-hardware-upload = Tải tệp chứng thư số lên
    .body = Ở trang thứ hai, chọn tệp chứng thư số hoặc tệp khóa công khai của bạn và tải lên. Tệp chứng thư số thường có đuôi cer hoặc crt.
guide-ir-moadian-register-hardware-upload-caution-no-private-key = Tệp có tên bắt đầu bằng private_key là khóa bí mật. Tuyệt đối không tải tệp đó lên.

guide-ir-moadian-register-hardware-branches = Chọn chi nhánh
    .body = Ở trang thứ ba, đánh dấu mã bưu chính của từng chi nhánh xuất hóa đơn theo mã này. Nếu không có chi nhánh, chọn mã bưu chính của địa điểm kinh doanh chính.
guide-ir-moadian-register-hardware-branches-field-postal-code = Mã bưu chính của chi nhánh

guide-ir-moadian-register-hardware-memory = Bộ nhớ thuế và máy bán hàng
    .body = Trang thứ tư không bắt buộc. Nếu không có bộ nhớ thuế hay máy bán hàng riêng, hãy sang trang sau mà không thay đổi gì. Nếu trước đó có trang về thiết bị thanh toán thì trang ấy cũng không bắt buộc.
guide-ir-moadian-register-hardware-memory-variant-payment-page = Nguồn khác: có thể hiện trước trang này

guide-ir-moadian-register-hardware-confirm = Xác nhận thông tin
    .body = Ở trang thứ năm, đọc lại toàn bộ một lần nữa: cách gửi, khóa hoặc chứng thư số và các chi nhánh. Nếu có chỗ sai, hãy quay lại sửa rồi mới xác nhận.
guide-ir-moadian-register-hardware-confirm-caution-final = Trong các nguồn của mình, chúng tôi không tìm thấy cách thay khóa sau khi xác nhận. Hãy chắc chắn đã tải lên đúng tệp trước khi xác nhận.

guide-ir-moadian-register-hardware-unique-id = Ghi lại mã duy nhất
    .body = Trang thứ sáu cho biết mã duy nhất của bạn ở mục «شناسه یکتای شما»: sáu ký tự gồm chữ in hoa Latinh và chữ số, thường bắt đầu bằng A. Có mã này nghĩa là việc đăng ký đã xong. Hãy nhập vào đây để khỏi thất lạc.
guide-ir-moadian-register-hardware-unique-id-field-memory-id = Mã duy nhất của bộ nhớ thuế

guide-ir-moadian-register-hardware-status = Xem trạng thái của mã
    .body = Mở danh sách mã duy nhất và tìm dòng có mã của bạn. Các cột của danh sách là «شناسه یکتا», «شناسه کلید امضا», «نام شرکت معتمد», «نحوه ارسال», «وضعیت» và «عملیات». Nếu bạn đã đăng ký khóa của mình, cột «شناسه کلید امضا» không được để trống; cột «وضعیت» phải ghi «فعال».
guide-ir-moadian-register-hardware-status-active = Mã đang hoạt động
guide-ir-moadian-register-hardware-status-inactive = Mã không hoạt động hoặc không thấy
guide-ir-moadian-register-hardware-status-caution-deactivate = Không bấm «غیرفعال‌سازی» ở cột «عملیات». Không thể gửi hóa đơn bằng mã đã bị vô hiệu hóa.
guide-ir-moadian-register-hardware-prove = Hỏi hệ thống trước khi gửi
    .body = Trước hóa đơn đầu tiên, hãy hỏi hệ thống xem có chấp nhận chứng thư số của bạn cho mã mới không. Nếu công ty được ủy thác ký bằng khóa của họ, hãy chọn “Để sau, hoặc công ty ký”.
guide-ir-moadian-register-hardware-prove-accepted = Hệ thống chấp nhận
guide-ir-moadian-register-hardware-prove-refused = Hệ thống báo lỗi
guide-ir-moadian-register-hardware-prove-later = Để sau, hoặc công ty ký

guide-ir-moadian-register-hardware-first-send = Thử kết nối lần đầu
    .body = Nhập mã duy nhất vào phần mềm kế toán hoặc đưa mã cho công ty được ủy thác, rồi kết nối với hệ thống một lần. Nếu có lỗi, hãy ghi lại số của lỗi.
guide-ir-moadian-register-hardware-first-send-accepted = Hệ thống chấp nhận
guide-ir-moadian-register-hardware-first-send-refused = Hệ thống báo lỗi

guide-ir-moadian-register-hardware-refusal = Hệ thống trả lời thế nào?
    .body = Tìm số của lỗi trong thông báo của phần mềm kế toán và chọn số đó ở đây.
guide-ir-moadian-register-hardware-refusal-owner = Lỗi 4103 hoặc 04132: chủ chứng thư số
guide-ir-moadian-register-hardware-refusal-memory-id = Lỗi 4110, 4148, 4160, 04133: mã duy nhất
guide-ir-moadian-register-hardware-refusal-certificate = Lỗi 4131, 4133, 04131: chứng thư số
guide-ir-moadian-register-hardware-refusal-key = Lỗi 4132 hoặc 4137: khóa đã đăng ký
guide-ir-moadian-register-hardware-refusal-economic-code = Lỗi 4170 hoặc 4171: mã số kinh tế
guide-ir-moadian-register-hardware-refusal-contract = Lỗi 04111, 04134 hoặc 4120: hợp đồng
guide-ir-moadian-register-hardware-refusal-clock = Lỗi 4102: thời gian
guide-ir-moadian-register-hardware-refusal-silence = Không trả lời, hoặc lỗi 5119 đến 5199
guide-ir-moadian-register-hardware-refusal-program = Lỗi 4100, 4130, 4001–4024: phần mềm
guide-ir-moadian-register-hardware-refusal-other = Không phải các lỗi trên

guide-ir-moadian-register-hardware-refused-owner = Chứng thư số là của người khác
    .body = Số ghi trong chứng thư số không phải của chủ mã duy nhất. Thường là do dùng USB Token cá nhân thay cho con dấu số của công ty. Hãy cắm đúng USB Token. Nếu chứng thư số đã khai báo trong hồ sơ là chứng thư số khác, hãy tải lên lại chứng thư số đúng.

guide-ir-moadian-register-hardware-refused-memory-id = Hệ thống không biết mã duy nhất
    .body = Mã đã bị nhập sai hoặc không còn hoạt động. Hãy so với danh sách trong hồ sơ: sáu ký tự, chỉ gồm chữ in hoa Latinh và chữ số. Sau đó nhập mã đúng vào phần mềm kế toán.
guide-ir-moadian-register-hardware-refused-memory-id-field-memory-id = Mã duy nhất của bộ nhớ thuế

guide-ir-moadian-register-hardware-refused-certificate = Chứng thư số không được chấp nhận
    .body = Chứng thư số đã hết hạn hoặc bị thu hồi, đơn vị cấp không được công nhận, hoặc chữ ký được tạo bằng khóa khác. Nếu mọi kiểm tra của bước này đều đạt, hãy hỏi đơn vị cấp xem chứng thư số có bị thu hồi không.

guide-ir-moadian-register-hardware-refused-key = Tải khóa lên lần nữa
    .body = Trong hồ sơ chưa có khóa nào hoặc khóa đã đăng ký không hợp lệ. Lần này hãy lưu tệp khóa công khai rồi tải tệp đó lên.

guide-ir-moadian-register-hardware-refused-economic-code = Sửa mã số kinh tế
    .body = Hệ thống không biết mã số kinh tế này hoặc mã không đủ chữ số. Tổ chức có mười một chữ số, cá nhân có mười bốn chữ số. Hãy nhập mã đúng vào phần mềm kế toán.
guide-ir-moadian-register-hardware-refused-economic-code-field-economic-code = Mã số kinh tế

guide-ir-moadian-register-hardware-refused-contract = Chưa có hợp đồng được ghi nhận
    .body = Hệ thống không thấy hợp đồng nào giữa mã duy nhất của bạn và công ty được ủy thác, hoặc công ty đó không còn hoạt động trên hệ thống. Hãy gọi cho công ty đó và đọc mã duy nhất của bạn cho họ.

guide-ir-moadian-register-hardware-refused-clock = Chỉnh lại đồng hồ máy tính
    .body = Yêu cầu đến quá muộn hoặc bị gửi hai lần. Hãy để máy tính tự động đặt ngày, giờ và múi giờ rồi thử lại.

guide-ir-moadian-register-hardware-refused-silence = Không kết nối được với hệ thống
    .body = Tắt VPN và kết nối từ trong nước Iran. Nếu vẫn không có trả lời, có thể hệ thống đang bảo trì; hãy thử lại sau vài giờ.

guide-ir-moadian-register-hardware-refused-program = Lỗi ở phần mềm kế toán
    .body = Các lỗi 4100, 4101, 4130, 4134 đến 4136 và 4146 là do phần mềm, không phải do chứng thư số của bạn. Các lỗi 4001 đến 4024, 4200 đến 4212, 5000 đến 5015, 5051 đến 5057 và 5200 đến 5207 nghĩa là phần mềm vẫn kết nối theo cách cũ. Hãy báo số của lỗi cho nhà sản xuất phần mềm và xin bản mới.

guide-ir-moadian-register-hardware-second-send = Thử lại
    .body = Nếu khóa là của bạn, trước hết hãy hỏi hệ thống ngay tại đây. Sau đó dùng phần mềm kế toán kết nối với hệ thống một lần nữa.
guide-ir-moadian-register-hardware-second-send-accepted = Hệ thống chấp nhận
guide-ir-moadian-register-hardware-second-send-refused = Vẫn báo lỗi

guide-ir-moadian-register-hardware-support = Gọi bộ phận hỗ trợ
    .body = Gọi bộ phận hỗ trợ của { -moadian }. Hãy chuẩn bị sẵn mã duy nhất, số của lỗi và thời điểm xảy ra lỗi.
guide-ir-moadian-register-hardware-support-caution-no-pin = Nhân viên hỗ trợ thật không bao giờ hỏi mã { -pin } của USB Token hay mã dùng một lần. Nếu có người hỏi, hãy gác máy.

guide-ir-moadian-register-hardware-company-key = Không cần đăng ký khóa của bạn
    .body = Khi công ty được ủy thác gửi hóa đơn bằng khóa của chính họ, hệ thống không cần khóa của bạn và bạn không cần USB Token cho việc này. Chỉ cần có hợp đồng với công ty đó và lấy mã duy nhất trong hồ sơ thuế điện tử.

guide-ir-moadian-register-hardware-company-wizard = Chọn công ty được ủy thác
    .body = Đăng nhập cổng thuế bằng tên đăng nhập và mật khẩu, đi theo trình tự các mục dưới đây đến cuối, rồi ở trang thứ nhất chọn gửi bằng khóa của công ty được ủy thác. Trường hợp này không phải tải khóa lên.
guide-ir-moadian-register-hardware-company-wizard-caution-address = { guide-ir-moadian-register-hardware-sign-in-caution-address }
guide-ir-moadian-register-hardware-company-wizard-caution-browser = { guide-ir-moadian-register-hardware-sign-in-caution-browser }
guide-ir-moadian-register-hardware-company-wizard-caution-abroad = { guide-ir-moadian-register-hardware-sign-in-caution-abroad }

guide-ir-moadian-register-hardware-unlock = Mang USB Token đến đơn vị cấp
    .body = USB Token chưa được khởi tạo hoặc bị khóa mã { -pin } phải được xử lý tại nơi đã giao thiết bị. Nếu bạn có mã mở khóa ({ -puk }), hãy hỏi nơi đó cách sử dụng.
guide-ir-moadian-register-hardware-unlock-caution-last-tries = Không đoán mã { -pin }. Sau vài lần nhập sai, USB Token sẽ bị khóa và có thể bạn phải xin cấp chứng thư số mới.

guide-ir-moadian-register-hardware-new-certificate = Xin cấp chứng thư số mới
    .body = Nếu USB Token không có chứng thư số hoặc chứng thư số đã hết hạn, hãy xin nơi cấp USB Token một chứng thư số mới. Thường có thể ghi chứng thư số mới vào chính USB Token này.

guide-ir-moadian-register-hardware-other-token = Cắm đúng USB Token
    .body = Chứng thư số trong USB Token này là của người khác hoặc không đúng loại. Hãy cắm đúng USB Token. Nếu bạn đã nhập sai số, hãy quay lại bước đó để sửa.

guide-ir-moadian-register-hardware-keep = Giữ lại những thông tin này
    .body = Ghi lại mã duy nhất và ngày hết hạn của chứng thư số, cất USB Token ở nơi an toàn. Hãy gia hạn chứng thư số trước ngày đó; chứng thư số mới phải được đăng ký lại.
