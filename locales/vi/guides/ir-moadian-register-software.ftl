### Lời của hướng dẫn ir-moadian-register-software, theo thứ tự các bước.
### Phần giống hướng dẫn cho USB Token được lấy từ đó.

guide-ir-moadian-register-software = Đăng ký token phần mềm với { -moadian }
    .body = Hướng dẫn này giúp bạn khai báo khóa công khai của token phần mềm với { -moadian }, hệ thống người nộp thuế của Iran, để hệ thống xác thực bạn trong giao dịch điện tử và nhận ra chữ ký số của bạn trên chứng từ, hóa đơn. Token phần mềm là tệp chứa chứng thư số và khóa ký; bước nào kiểm tra được đều được kiểm tra ngay trên tệp đó.
guide-ir-moadian-register-software-caution-password = Không nhập mật khẩu của token vào bất kỳ trang web nào ngoài cổng chính thức của cơ quan thuế Iran. Theo cách làm đã được xác nhận, chính cổng này cũng không hỏi mật khẩu mà chỉ nhận chứng thư số hoặc khóa công khai.

guide-ir-moadian-register-software-holder = Chứng thư số đứng tên ai?
    .body = { guide-ir-moadian-register-hardware-holder.body }
guide-ir-moadian-register-software-holder-person = { guide-ir-moadian-register-hardware-holder-person }
guide-ir-moadian-register-software-holder-organisation = { guide-ir-moadian-register-hardware-holder-organisation }

guide-ir-moadian-register-software-person-number = { guide-ir-moadian-register-hardware-person-number }
    .body = { guide-ir-moadian-register-hardware-person-number.body }
guide-ir-moadian-register-software-person-number-field-holder-number = { guide-ir-moadian-register-hardware-person-number-field-holder-number }
guide-ir-moadian-register-software-person-number-field-economic-code = { guide-ir-moadian-register-hardware-person-number-field-economic-code }

guide-ir-moadian-register-software-organisation-number = { guide-ir-moadian-register-hardware-organisation-number }
    .body = { guide-ir-moadian-register-hardware-organisation-number.body }
guide-ir-moadian-register-software-organisation-number-field-holder-number = { guide-ir-moadian-register-hardware-organisation-number-field-holder-number }
guide-ir-moadian-register-software-organisation-number-field-economic-code = { guide-ir-moadian-register-hardware-organisation-number-field-economic-code }

guide-ir-moadian-register-software-sending = { guide-ir-moadian-register-hardware-sending }
    .body = { guide-ir-moadian-register-hardware-sending.body }
guide-ir-moadian-register-software-sending-self = { guide-ir-moadian-register-hardware-sending-self }
guide-ir-moadian-register-software-sending-company-my-key = { guide-ir-moadian-register-hardware-sending-company-my-key }
guide-ir-moadian-register-software-sending-company-its-key = { guide-ir-moadian-register-hardware-sending-company-its-key }

guide-ir-moadian-register-software-token = Bạn đã có token phần mềm chưa?
    .body = Token phần mềm là một hoặc nhiều tệp trên máy tính hoặc trên đĩa, được giao cho bạn kèm mật khẩu.
guide-ir-moadian-register-software-token-yes = Có, tôi có các tệp đó
guide-ir-moadian-register-software-token-no = Chưa có

guide-ir-moadian-register-software-where = Bạn sẽ nhận token ở đâu?
    .body = { guide-ir-moadian-register-hardware-where.body }
guide-ir-moadian-register-software-where-office = { guide-ir-moadian-register-hardware-where-office }
guide-ir-moadian-register-software-where-remote = { guide-ir-moadian-register-hardware-where-remote }
guide-ir-moadian-register-software-where-caution-key-made-online = Một số trang web đề nghị tạo khóa giúp bạn. Khi đó khóa bí mật của bạn cũng nằm trong tay họ và họ có thể ký thay bạn. Hãy tạo khóa trên chính máy tính của mình.

guide-ir-moadian-register-software-papers = { guide-ir-moadian-register-hardware-papers }
    .body = { guide-ir-moadian-register-hardware-papers.body }
guide-ir-moadian-register-software-papers-field-moadian-tracking-code = { guide-ir-moadian-register-hardware-papers-field-moadian-tracking-code }

guide-ir-moadian-register-software-office = Đến văn phòng dịch vụ công
    .body = Mang giấy tờ đến một văn phòng dịch vụ công điện tử (Pishkhan) và đề nghị cấp token phần mềm để dùng với { -moadian }.

guide-ir-moadian-register-software-remote = { guide-ir-moadian-register-hardware-remote }
    .body = { guide-ir-moadian-register-hardware-remote.body }
guide-ir-moadian-register-software-remote-field-mobile = { guide-ir-moadian-register-hardware-remote-field-mobile }
guide-ir-moadian-register-software-remote-field-request-tracking-code = { guide-ir-moadian-register-hardware-remote-field-request-tracking-code }
guide-ir-moadian-register-software-remote-cost-independent = { guide-ir-moadian-register-hardware-remote-cost-independent }
guide-ir-moadian-register-software-remote-cost-private-person = { guide-ir-moadian-register-hardware-remote-cost-private-person }
guide-ir-moadian-register-software-remote-cost-private-seal = { guide-ir-moadian-register-hardware-remote-cost-private-seal }
guide-ir-moadian-register-software-remote-cost-government-person = { guide-ir-moadian-register-hardware-remote-cost-government-person }
guide-ir-moadian-register-software-remote-cost-government-seal = { guide-ir-moadian-register-hardware-remote-cost-government-seal }
guide-ir-moadian-register-software-remote-caution-prices = { guide-ir-moadian-register-hardware-remote-caution-prices }

guide-ir-moadian-register-software-notary = { guide-ir-moadian-register-hardware-notary }
    .body = { guide-ir-moadian-register-hardware-notary.body }

guide-ir-moadian-register-software-received = Nhận token phần mềm
    .body = Khi nhận, hãy chắc chắn rằng chứng thư số đã được kích hoạt. Hỏi mật khẩu của tệp là gì và lấy tệp cài đặt ở đâu. Nếu có đĩa kèm theo, hãy lấy luôn.
guide-ir-moadian-register-software-received-caution-password-secret = Không cho ai biết mật khẩu và không để mật khẩu cùng chỗ với tệp. Ai có cả hai thứ đều có thể ký thay bạn.

guide-ir-moadian-register-software-install = Cài token phần mềm
    .body = Lấy tệp cài đặt từ trang web của cơ quan thuế Iran hoặc từ đĩa bạn được giao. Chạy tệp đó và làm theo chỉ dẫn đến hết. Nếu bạn chỉ nhận được tệp chứng thư số và tệp khóa thì không phải cài gì, hãy tiếp tục.
guide-ir-moadian-register-software-install-caution-trusted-source = Không lấy tệp cài đặt từ trang web lạ hoặc từ liên kết người khác gửi. Phần mềm bị can thiệp có thể đánh cắp khóa và mật khẩu của bạn.

guide-ir-moadian-register-software-files = Bạn được giao những tệp nào?
    .body = Hãy xem tên tệp. Hoặc bạn có một tệp đuôi p12 hay pfx, hoặc có nhiều tệp với tên bắt đầu bằng cert, private_key và public_key. Nếu nhận được tệp nén, hãy giải nén trước.
guide-ir-moadian-register-software-files-pkcs12 = Một tệp p12 hoặc pfx
guide-ir-moadian-register-software-files-bundle = Nhiều tệp riêng

guide-ir-moadian-register-software-open-file = Mở tệp token
    .body = Chọn tệp rồi nhập mật khẩu của tệp vào cửa sổ riêng hiện ra. Mật khẩu không được lưu lại và không ra khỏi máy tính này.
guide-ir-moadian-register-software-open-file-caution-copies = Cất một bản sao của tệp token ở nơi an toàn và không gửi tệp cho ai qua tin nhắn hay thư điện tử.

guide-ir-moadian-register-software-certificate = Kiểm tra chứng thư số
    .body = Trong tệp phải có một chứng thư số dùng để ký và còn hiệu lực.

guide-ir-moadian-register-software-certificate-owner = { guide-ir-moadian-register-hardware-certificate-owner }
    .body = { guide-ir-moadian-register-hardware-certificate-owner.body }

guide-ir-moadian-register-software-key = Kiểm tra khóa
    .body = Hệ thống chấp nhận khóa RSA 2048 bit được phép dùng để ký. Khóa bí mật tương ứng phải nằm trong chính tệp này.

guide-ir-moadian-register-software-export = { guide-ir-moadian-register-hardware-export }
    .body = { guide-ir-moadian-register-hardware-export.body }
guide-ir-moadian-register-software-export-caution-public-only = { guide-ir-moadian-register-hardware-export-caution-public-only }

guide-ir-moadian-register-software-sign-in = { guide-ir-moadian-register-hardware-sign-in }
    .body = { guide-ir-moadian-register-hardware-sign-in.body }
guide-ir-moadian-register-software-sign-in-caution-address = { guide-ir-moadian-register-hardware-sign-in-caution-address }
guide-ir-moadian-register-software-sign-in-caution-browser = { guide-ir-moadian-register-hardware-sign-in-caution-browser }
guide-ir-moadian-register-software-sign-in-caution-abroad = { guide-ir-moadian-register-hardware-sign-in-caution-abroad }

guide-ir-moadian-register-software-folder = { guide-ir-moadian-register-hardware-folder }
    .body = { guide-ir-moadian-register-hardware-folder.body }

guide-ir-moadian-register-software-menu = { guide-ir-moadian-register-hardware-menu }
    .body = { guide-ir-moadian-register-hardware-menu.body }
guide-ir-moadian-register-software-menu-variant-article = { guide-ir-moadian-register-hardware-menu-variant-article }
guide-ir-moadian-register-software-menu-caution-article = Chúng tôi chỉ biết cách thứ hai qua một bài viết không ghi ngày. Theo bài đó, mục đầu tiên nằm ở trình đơn bên phải, sau đó bạn tải tệp token lên và nhập mật khẩu của tệp. Khi đó khóa bí mật của bạn rời khỏi máy tính này. Chỉ làm như vậy tại địa chỉ my.tax.gov.ir; nếu còn nghi ngờ, hãy gọi bộ phận hỗ trợ trước.

guide-ir-moadian-register-software-mode = { guide-ir-moadian-register-hardware-mode }
    .body = { guide-ir-moadian-register-hardware-mode.body }
guide-ir-moadian-register-software-mode-variant-company = { guide-ir-moadian-register-hardware-mode-variant-company }

guide-ir-moadian-register-software-upload = { guide-ir-moadian-register-hardware-upload }
    .body = { guide-ir-moadian-register-hardware-upload.body }
guide-ir-moadian-register-software-upload-caution-no-private-key = { guide-ir-moadian-register-hardware-upload-caution-no-private-key }

guide-ir-moadian-register-software-branches = { guide-ir-moadian-register-hardware-branches }
    .body = { guide-ir-moadian-register-hardware-branches.body }
guide-ir-moadian-register-software-branches-field-postal-code = { guide-ir-moadian-register-hardware-branches-field-postal-code }

guide-ir-moadian-register-software-memory = { guide-ir-moadian-register-hardware-memory }
    .body = { guide-ir-moadian-register-hardware-memory.body }
guide-ir-moadian-register-software-memory-variant-payment-page = { guide-ir-moadian-register-hardware-memory-variant-payment-page }

guide-ir-moadian-register-software-confirm = { guide-ir-moadian-register-hardware-confirm }
    .body = { guide-ir-moadian-register-hardware-confirm.body }
guide-ir-moadian-register-software-confirm-caution-final = { guide-ir-moadian-register-hardware-confirm-caution-final }

guide-ir-moadian-register-software-unique-id = { guide-ir-moadian-register-hardware-unique-id }
    .body = { guide-ir-moadian-register-hardware-unique-id.body }
guide-ir-moadian-register-software-unique-id-field-memory-id = { guide-ir-moadian-register-hardware-unique-id-field-memory-id }

guide-ir-moadian-register-software-status = { guide-ir-moadian-register-hardware-status }
    .body = { guide-ir-moadian-register-hardware-status.body }
guide-ir-moadian-register-software-status-active = { guide-ir-moadian-register-hardware-status-active }
guide-ir-moadian-register-software-status-inactive = { guide-ir-moadian-register-hardware-status-inactive }
guide-ir-moadian-register-software-status-caution-deactivate = { guide-ir-moadian-register-hardware-status-caution-deactivate }
guide-ir-moadian-register-software-prove = { guide-ir-moadian-register-hardware-prove }
    .body = { guide-ir-moadian-register-hardware-prove.body }
guide-ir-moadian-register-software-prove-accepted = { guide-ir-moadian-register-hardware-prove-accepted }
guide-ir-moadian-register-software-prove-refused = { guide-ir-moadian-register-hardware-prove-refused }
guide-ir-moadian-register-software-prove-later = { guide-ir-moadian-register-hardware-prove-later }

guide-ir-moadian-register-software-first-send = { guide-ir-moadian-register-hardware-first-send }
    .body = { guide-ir-moadian-register-hardware-first-send.body }
guide-ir-moadian-register-software-first-send-accepted = { guide-ir-moadian-register-hardware-first-send-accepted }
guide-ir-moadian-register-software-first-send-refused = { guide-ir-moadian-register-hardware-first-send-refused }

guide-ir-moadian-register-software-refusal = { guide-ir-moadian-register-hardware-refusal }
    .body = { guide-ir-moadian-register-hardware-refusal.body }
guide-ir-moadian-register-software-refusal-owner = { guide-ir-moadian-register-hardware-refusal-owner }
guide-ir-moadian-register-software-refusal-memory-id = { guide-ir-moadian-register-hardware-refusal-memory-id }
guide-ir-moadian-register-software-refusal-certificate = { guide-ir-moadian-register-hardware-refusal-certificate }
guide-ir-moadian-register-software-refusal-key = { guide-ir-moadian-register-hardware-refusal-key }
guide-ir-moadian-register-software-refusal-economic-code = { guide-ir-moadian-register-hardware-refusal-economic-code }
guide-ir-moadian-register-software-refusal-contract = { guide-ir-moadian-register-hardware-refusal-contract }
guide-ir-moadian-register-software-refusal-clock = { guide-ir-moadian-register-hardware-refusal-clock }
guide-ir-moadian-register-software-refusal-silence = { guide-ir-moadian-register-hardware-refusal-silence }
guide-ir-moadian-register-software-refusal-program = { guide-ir-moadian-register-hardware-refusal-program }
guide-ir-moadian-register-software-refusal-other = { guide-ir-moadian-register-hardware-refusal-other }

guide-ir-moadian-register-software-refused-owner = Chứng thư số là của người khác
    .body = Số ghi trong chứng thư số không phải của chủ mã duy nhất. Thường là do dùng chứng thư số cá nhân thay cho con dấu số của công ty. Hãy tải lên lại chứng thư số đúng trong hồ sơ và chọn đúng chứng thư số đó trong phần mềm kế toán.

guide-ir-moadian-register-software-refused-memory-id = { guide-ir-moadian-register-hardware-refused-memory-id }
    .body = { guide-ir-moadian-register-hardware-refused-memory-id.body }
guide-ir-moadian-register-software-refused-memory-id-field-memory-id = { guide-ir-moadian-register-hardware-refused-memory-id-field-memory-id }

guide-ir-moadian-register-software-refused-certificate = Chứng thư số không được chấp nhận
    .body = Chứng thư số đã hết hạn hoặc bị thu hồi, đơn vị cấp không được công nhận, hoặc chữ ký được tạo bằng khóa khác. Hãy xem ngày hiệu lực của chứng thư số và hỏi đơn vị cấp xem chứng thư số có bị thu hồi không.

guide-ir-moadian-register-software-refused-key = { guide-ir-moadian-register-hardware-refused-key }
    .body = { guide-ir-moadian-register-hardware-refused-key.body }

guide-ir-moadian-register-software-refused-economic-code = { guide-ir-moadian-register-hardware-refused-economic-code }
    .body = { guide-ir-moadian-register-hardware-refused-economic-code.body }
guide-ir-moadian-register-software-refused-economic-code-field-economic-code = { guide-ir-moadian-register-hardware-refused-economic-code-field-economic-code }

guide-ir-moadian-register-software-refused-contract = { guide-ir-moadian-register-hardware-refused-contract }
    .body = { guide-ir-moadian-register-hardware-refused-contract.body }

guide-ir-moadian-register-software-refused-clock = { guide-ir-moadian-register-hardware-refused-clock }
    .body = { guide-ir-moadian-register-hardware-refused-clock.body }

guide-ir-moadian-register-software-refused-silence = { guide-ir-moadian-register-hardware-refused-silence }
    .body = { guide-ir-moadian-register-hardware-refused-silence.body }

guide-ir-moadian-register-software-refused-program = { guide-ir-moadian-register-hardware-refused-program }
    .body = { guide-ir-moadian-register-hardware-refused-program.body }

guide-ir-moadian-register-software-second-send = { guide-ir-moadian-register-hardware-second-send }
    .body = { guide-ir-moadian-register-hardware-second-send.body }
guide-ir-moadian-register-software-second-send-accepted = { guide-ir-moadian-register-hardware-second-send-accepted }
guide-ir-moadian-register-software-second-send-refused = { guide-ir-moadian-register-hardware-second-send-refused }

guide-ir-moadian-register-software-support = { guide-ir-moadian-register-hardware-support }
    .body = { guide-ir-moadian-register-hardware-support.body }
guide-ir-moadian-register-software-support-caution-no-password = Nhân viên hỗ trợ thật không bao giờ hỏi mật khẩu của token, khóa bí mật hay mã dùng một lần. Nếu có người hỏi, hãy gác máy.

guide-ir-moadian-register-software-company-key = { guide-ir-moadian-register-hardware-company-key }
    .body = { guide-ir-moadian-register-hardware-company-key.body }

guide-ir-moadian-register-software-company-wizard = { guide-ir-moadian-register-hardware-company-wizard }
    .body = { guide-ir-moadian-register-hardware-company-wizard.body }
guide-ir-moadian-register-software-company-wizard-caution-address = { guide-ir-moadian-register-hardware-company-wizard-caution-address }
guide-ir-moadian-register-software-company-wizard-caution-browser = { guide-ir-moadian-register-hardware-company-wizard-caution-browser }
guide-ir-moadian-register-software-company-wizard-caution-abroad = { guide-ir-moadian-register-hardware-company-wizard-caution-abroad }

guide-ir-moadian-register-software-bundle = Phân biệt các tệp
    .body = Tệp có tên bắt đầu bằng cert là chứng thư số, tệp có tên bắt đầu bằng public_key là khóa công khai. Bạn sẽ tải lên một trong hai tệp này. Không kiểm tra được các tệp đó ở đây; bạn hãy tự xem số và ngày hiệu lực của chứng thư số.
guide-ir-moadian-register-software-bundle-caution-no-private-key = Tệp có tên bắt đầu bằng private_key là khóa bí mật của bạn. Không tải tệp đó lên và không đưa cho ai; chỉ phần mềm kế toán của bạn cần đến nó.

guide-ir-moadian-register-software-new-certificate = Xin cấp chứng thư số mới
    .body = Nếu tệp không có chứng thư số hoặc chứng thư số đã hết hạn, hãy xin nơi đã cấp một chứng thư số mới rồi mở tệp mới.

guide-ir-moadian-register-software-other-file = Mở đúng tệp
    .body = Chứng thư số trong tệp này là của người khác hoặc không đúng loại. Hãy đóng tệp này và mở đúng tệp. Nếu bạn đã nhập sai số, hãy quay lại bước đó để sửa.

guide-ir-moadian-register-software-keep = Giữ lại những thông tin này
    .body = Ghi lại mã duy nhất và ngày hết hạn của chứng thư số, cất tệp token ở nơi an toàn. Hãy gia hạn chứng thư số trước ngày đó; chứng thư số mới phải được đăng ký lại.
