### Lời của hướng dẫn vn-certificate-renew, theo thứ tự các bước.

guide-vn-certificate-renew = Gia hạn chứng thư số
    .body = Hướng dẫn này giúp bạn gia hạn chứng thư số trước khi hết hạn, dù chứng thư số do đơn vị được cấp phép nào tại Việt Nam cấp. Bước nào kiểm tra được đều được kiểm tra ngay trên USB Token.
guide-vn-certificate-renew-caution-pin = Chỉ nhập mã { -pin } trong cửa sổ của phần mềm đi kèm USB Token, và chỉ khi chính bạn đã mở phần mềm đó. Không đọc mã { -pin } qua điện thoại và không gửi mã cho bất kỳ ai, kể cả người tự xưng là nhân viên của đơn vị cấp.

guide-vn-certificate-renew-when = Khi nào nên gia hạn?
    .body = Hãy gửi yêu cầu gia hạn ít nhất 30 ngày trước ngày hết hạn; có đơn vị cấp yêu cầu như vậy. Nếu chứng thư số hết hạn sớm hơn hợp đồng, có thể bạn được cấp bù mà không phải trả phí gia hạn; hãy xem hướng dẫn dưới đây.
guide-vn-certificate-renew-when-caution-late = Khi chứng thư số đã hết hạn, bạn không ký được gì cho đến khi có chứng thư số mới, kể cả tờ khai thuế sắp đến hạn nộp.

guide-vn-certificate-renew-issued-by = Chứng thư số do đơn vị nào cấp?
    .body = Phần lớn chứng thư số là của các tổ chức cung cấp dịch vụ chứng thực chữ ký số công cộng được cấp phép. Hệ thống mạng đấu thầu quốc gia có chứng thư số riêng và cách gia hạn riêng.
guide-vn-certificate-renew-issued-by-licensed = Đơn vị được cấp phép
guide-vn-certificate-renew-issued-by-procurement = Hệ thống mạng đấu thầu quốc gia

guide-vn-certificate-renew-procurement = Gia hạn trên trang đấu thầu
    .body = Chứng thư số của hệ thống đấu thầu có hiệu lực 1 năm. Đăng nhập, mở “Quản lý chứng thư số” rồi chọn “Gia hạn chứng thư số”.
guide-vn-certificate-renew-procurement-caution-window = Hệ thống chỉ cho gia hạn trong 30 ngày trước ngày hết hạn, không sớm hơn và không muộn hơn.

guide-vn-certificate-renew-tax-code = Mã số thuế
    .body = Nhập mã số thuế ghi trong chứng thư số. Mã số thuế của chi nhánh có 13 chữ số; cá nhân và hộ kinh doanh có thể dùng số định danh cá nhân gồm 12 chữ số.
guide-vn-certificate-renew-tax-code-field-holder-number = Mã số thuế

guide-vn-certificate-renew-plug-in = Cắm USB Token vào máy tính
    .body = Cắm USB Token cần gia hạn vào cổng { -usb } của máy tính. Rút các USB Token khác ra.

guide-vn-certificate-renew-driver = Cài trình điều khiển USB Token
    .body = Trình điều khiển thường nằm trong chính USB Token hoặc có trên trang của đơn vị cấp. Nếu đã cài, bước này tự hoàn thành.
guide-vn-certificate-renew-driver-caution-trusted-source = Không lấy trình điều khiển từ trang web lạ hoặc từ liên kết người khác gửi. Phần mềm bị can thiệp có thể đánh cắp mã { -pin }.

guide-vn-certificate-renew-token-active = Kiểm tra mã { -pin } có bị khóa không
    .body = Khi gia hạn, bạn phải nhập mã { -pin }, nên hãy chắc chắn rằng mã không bị khóa. Việc kiểm tra này không hỏi mã { -pin } và không làm mất lượt nhập nào.

guide-vn-certificate-renew-certificate = Kiểm tra chứng thư số hiện có
    .body = Trong USB Token phải có chứng thư số ghi đúng mã số thuế bạn đã nhập.

guide-vn-certificate-renew-note = Ghi nhớ chứng thư số cũ
    .body = Trước khi gia hạn, hãy để { -tamga } ghi nhớ chứng thư số hiện có để sau này so sánh với chứng thư số mới. Chỉ phần công khai được ghi nhớ.
guide-vn-certificate-renew-note-caution-keep-old = Không xóa chứng thư số cũ và không khởi tạo lại USB Token. Hệ thống { -vn-vnaccs } của hải quan còn cần chứng thư số cũ để đăng nhập, kể cả khi đã hết hạn.

guide-vn-certificate-renew-issuer = Xác định đơn vị cấp
    .body = Xem tên đơn vị cấp mà { -tamga } đọc được trong chứng thư số. Đến ngày 17/07/2026 có 26 đơn vị được cấp phép: BkavCA, FPT-CA, Viettel-CA, VNPT-CA, CA2, Safe-CA, SmartSign, Newtel-CA, EFY-CA, TrustCA, MISA-CA, NC-CA, LCS-CA, CMC-CA, EASYCA, FASTCA, I-CA, Hilo-CA, ONE-CA, WINCA, MATBAO-CA, E-CA, MOBIFONE CA, VNPAY-CA, IntrustCA và MK CA. Danh sách hiện hành có tại rootca.gov.vn.
guide-vn-certificate-renew-issuer-caution-similar-names = Có những đơn vị khác nhau nhưng tên gần giống nhau, ví dụ CA2, I-CA và SmartSign. Hãy đọc đúng tên trong chứng thư số.

guide-vn-certificate-renew-still-valid = Chứng thư số còn hiệu lực không?
    .body = { -tamga } cho biết ngày hết hạn của chứng thư số trong USB Token.
guide-vn-certificate-renew-still-valid-yes = Còn hiệu lực
guide-vn-certificate-renew-still-valid-expired = Đã hết hạn

guide-vn-certificate-renew-expired = Chứng thư số đã hết hạn
    .body = Hãy hỏi đơn vị cấp xem còn gia hạn được hay phải cấp mới. Giữ lại chứng thư số cũ: hải quan vẫn cho đăng nhập bằng chứng thư số đã hết hạn để đăng ký chứng thư số mới.

guide-vn-certificate-renew-contact = Liên hệ đơn vị cấp
    .body = Gọi số điện thoại hoặc mở trang web ghi trong hợp đồng và đề nghị gia hạn. Hỏi rõ ba điều: cần giấy tờ gì, phí bao nhiêu, ghi vào USB Token cũ hay nhận thiết bị mới.
guide-vn-certificate-renew-contact-caution-callers = Hãy cảnh giác khi có người gọi đến báo chứng thư số sắp hết hạn rồi gửi liên kết hoặc bảo bạn cài phần mềm. Hãy tự gọi lại theo số ghi trong hợp đồng.

guide-vn-certificate-renew-holder = Chứng thư số đứng tên ai?
    .body = Giấy tờ cần chuẩn bị tùy theo chủ chứng thư số.
guide-vn-certificate-renew-holder-organisation = Doanh nghiệp hoặc tổ chức
guide-vn-certificate-renew-holder-person = Cá nhân

guide-vn-certificate-renew-papers-organisation = Chuẩn bị giấy tờ của tổ chức
    .body = Giấy đề nghị viết theo mẫu của đơn vị cấp. Bản sao thường phải được chứng thực hoặc đóng dấu của tổ chức. Giấy ủy quyền và giấy tờ của người được ủy quyền chỉ cần khi người ký không phải là người đại diện theo pháp luật.

guide-vn-certificate-renew-papers-person = Chuẩn bị giấy tờ của cá nhân
    .body = Giấy đề nghị viết theo mẫu của đơn vị cấp. Bạn có thể dùng thẻ căn cước, tài khoản định danh điện tử mức độ 2 hoặc hộ chiếu còn thời hạn; người nước ngoài cần thêm thị thực hoặc giấy miễn thị thực.

guide-vn-certificate-renew-price = Nộp phí gia hạn
    .body = Mỗi đơn vị cấp có bảng giá riêng, tùy theo số năm. Hãy xem giá trên trang của đơn vị cấp trước khi nộp phí và giữ lại chứng từ.
guide-vn-certificate-renew-price-caution-account = Chỉ chuyển tiền vào tài khoản mang tên đơn vị cấp hoặc đại lý ghi trong hợp đồng. Tài khoản mang tên cá nhân là dấu hiệu lừa đảo.

guide-vn-certificate-renew-contract = Ngày cuối của hợp đồng mới
    .body = Nhập ngày cuối ghi trong hợp đồng hoặc phiếu gia hạn. Ngày này dùng để kiểm tra xem bạn đã nhận đủ thời hạn chưa.
guide-vn-certificate-renew-contract-field-contract-end = Ngày cuối của hợp đồng

guide-vn-certificate-renew-same-token = Ghi vào thiết bị nào?
    .body = Có đơn vị cấp ghi chứng thư số mới vào chính USB Token đang dùng, có đơn vị giao thiết bị mới.
guide-vn-certificate-renew-same-token-same = USB Token đang dùng
guide-vn-certificate-renew-same-token-new = USB Token mới

guide-vn-certificate-renew-install = Ghi chứng thư số mới
    .body = Khi đơn vị cấp báo đã duyệt, cắm USB Token và mở phần mềm quản lý đi kèm; phần mềm thường tự hiện đề nghị gia hạn. Kiểm tra thời hạn mới rồi đồng ý, nhập mã { -pin } và chờ thông báo thành công. Giữ kết nối internet trong suốt quá trình ghi.
guide-vn-certificate-renew-install-variant-safe-ca = Ví dụ với SAFE-CA
guide-vn-certificate-renew-install-caution-input-method = Tắt bộ gõ tiếng Việt trước khi nhập mã { -pin }; nếu không, ký tự gõ vào có thể bị thay đổi.
guide-vn-certificate-renew-install-caution-five-tries = Nhập sai mã { -pin } vài lần thì USB Token bị khóa; với USB Token { -vn-viettel } là 5 lần. Đừng đoán.
guide-vn-certificate-renew-install-caution-one-token = Chỉ cắm một USB Token, để chứng thư số mới không bị ghi nhầm thiết bị.

guide-vn-certificate-renew-receive = Nhận USB Token mới
    .body = Khi nhận, hãy chắc chắn rằng thiết bị đã có chứng thư số mới. Hỏi mã { -pin } là gì và đổi mã bằng cách nào. Sau đó rút USB Token cũ ra và cắm thiết bị mới vào.
guide-vn-certificate-renew-receive-caution-pin-secret = Không cho ai biết mã { -pin } và không để mã cùng chỗ với USB Token. Ai có cả hai thứ đều có thể ký thay bạn.
guide-vn-certificate-renew-receive-caution-keep-both = Không trả lại USB Token cũ cho đến khi mọi cơ quan đã ghi nhận chứng thư số mới.

guide-vn-certificate-renew-compare = So sánh với chứng thư số cũ
    .body = Rút USB Token ra rồi cắm lại. Chứng thư số mới phải cùng chủ và hết hạn muộn hơn chứng thư số cũ.

guide-vn-certificate-renew-trust = Nếu phần mềm báo không tin cậy
    .body = Ngày 25/11/2025, chứng thư số gốc quốc gia được cấp mới theo tên Bộ Khoa học và Công nghệ. Phần mềm cũ có thể chưa nhận biết chứng thư số gốc này nên báo chứng thư số mới không tin cậy. Khi đó hãy cập nhật phần mềm, không cần đổi chứng thư số. Nếu không có thông báo như vậy, hãy tiếp tục.

guide-vn-certificate-renew-term = Thời hạn mới có đủ không?
    .body = Đối chiếu ngày hết hạn của chứng thư số mới với ngày cuối của hợp đồng.
guide-vn-certificate-renew-term-full = Đủ đến ngày cuối của hợp đồng
guide-vn-certificate-renew-term-short = Ngắn hơn hợp đồng

guide-vn-certificate-renew-cut-short = Phần còn thiếu được cấp bù sau
    .body = Đơn vị cấp chỉ cấp được thời hạn đến ngày chứng thư số của chính đơn vị đó hết hạn; ví dụ chứng thư số “VNPT-CA SHA2” hết hạn ngày 30/08/2029. Phần còn thiếu được cấp bù miễn phí. Hãy giữ hợp đồng, ghi lại ngày đó và hỏi đơn vị cấp cách làm cấp bù.

guide-vn-certificate-renew-unlock = Mang USB Token đến đơn vị cấp
    .body = USB Token chưa được khởi tạo hoặc bị khóa mã { -pin } phải do đơn vị cấp xử lý. Nếu bạn có mã mở khóa ({ -puk }), hãy hỏi đơn vị cấp cách sử dụng.
guide-vn-certificate-renew-unlock-caution-no-guessing = Không nhập thử mã { -pin } nữa và không tự khởi tạo lại thiết bị: việc khởi tạo sẽ xóa mất chứng thư số.

guide-vn-certificate-renew-other-token = Cắm đúng USB Token
    .body = USB Token này không có chứng thư số, hoặc chứng thư số ghi mã số thuế khác. Hãy cắm đúng thiết bị. Nếu bạn đã nhập sai mã số thuế, hãy quay lại bước đó để sửa.

guide-vn-certificate-renew-not-renewed = Chưa thấy chứng thư số mới
    .body = Rút USB Token ra, cắm lại rồi mở lại phần mềm quản lý. Nếu vẫn chỉ có chứng thư số cũ, hãy hỏi đơn vị cấp xem yêu cầu đã được duyệt chưa. Không chạy phần mềm nào khác tải từ trên mạng.

guide-vn-certificate-renew-agencies = Khai báo ở mọi cơ quan
    .body = Chứng thư số mới có số sê-ri mới, nên bạn phải khai báo lại với cơ quan thuế, hải quan, bảo hiểm xã hội và mọi nơi đang dùng chữ ký số. Hướng dẫn dưới đây chỉ cách làm ở từng nơi, theo đúng thứ tự.
