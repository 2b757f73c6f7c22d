### Cửa sổ chương trình: mã app-<thing>. Tiêu đề và nút tối đa 40 ký tự, không có dấu chấm cuối.

## The frame around every view

app-name = { -tamga }
app-places = Các mục
app-home = Trang chính
app-certificates = Chứng thư số
app-settings = Cài đặt
app-back = Quay lại
app-continue = Tiếp tục
app-finish = Hoàn tất
app-cancel = Hủy
app-copy = Sao chép
app-copied = Đã sao chép
# $what (String) - what is copied, for those who do not see it.
app-copy-what = Sao chép: { $what }
app-no-answer = { -tamga } không thực hiện được việc này, vì các phần bên trong chương trình không hiểu nhau.
    .action = Đóng rồi mở lại chương trình

## Home

app-home-title = Bạn muốn làm gì?
app-home-cases = Tiếp tục việc đang làm
app-home-guides = Bắt đầu việc mới
app-home-waiting = Đang chờ
app-home-finished = Đã hoàn tất
# $hidden (Number) - how many are not shown yet.
app-more = Xem thêm { $hidden } mục
app-search = Tìm hướng dẫn, câu trả lời và thuê bao
# $count (Number)
app-search-status =
    { $count ->
        [0] Không tìm thấy
       *[other] { $count } kết quả
    }
app-search-nothing = Không tìm thấy gì. Hãy thử từ khác hoặc một phần của từ.
# Where a word was found: a part of a guide's step.
app-found-choice = Câu trả lời
app-found-field = Ô trong biểu mẫu
app-found-document = Giấy tờ
app-found-label = Trên cổng thông tin
app-found-caution = Lưu ý
app-found-cost = Chi phí
app-found-wait = Thời gian chờ
app-found-portal = Cổng thông tin
app-found-help = Nơi hỗ trợ
app-search-open = Xem bước này trong hồ sơ của bạn
app-country-any = Mọi nơi
app-country-ir = Iran
app-country-vn = Việt Nam
app-country-mn = Mông Cổ
app-kind-obtain = Xin cấp
app-kind-renew = Gia hạn
app-kind-register = Đăng ký
app-kind-revoke = Thu hồi
app-kind-answer = Hỏi và đáp
app-begin = Bắt đầu
app-rehearse = Thực hành không cần USB Token
app-case-resume = Tiếp tục
app-case-open = Xem lại
app-case-changed = Lần làm gần nhất:
app-case-finished = Đã hoàn tất
app-case-remove = Xóa
app-case-remove-really = Xóa việc này cùng mọi thông tin bạn đã nhập? Sau khi xóa sẽ không khôi phục được.

## What runs out, and when
app-ending = Khi nào hết hạn
app-ending-certificate = Chứng thư số
app-ending-document = Giấy tờ
app-ending-replaced = Đã thay thế
app-ending-silenced = Không nhắc
app-ending-more = Chi tiết
app-ending-number = Số
app-ending-scopes = Phạm vi
app-ending-silence = Không nhắc nữa
app-ending-remind = Nhắc lại
app-ending-remove-really = Ngừng theo dõi mục này? Ngày hết hạn sẽ không còn hiển thị và bạn sẽ không được nhắc.
app-watch = { -tamga } theo dõi giấy chứng nhận này và nhắc bạn trước khi hết hạn 60, 30, 14, 7 và 1 ngày.

## Subscribers: whom certificates are for
app-subscribers = Thuê bao chứng thư số
app-subscriber = Thuê bao chứng thư số
app-subscriber-all-cases = Các việc
# $cases (Number)
app-subscriber-cases = { $cases } việc
app-subscriber-next-end = Hết hạn gần nhất:
# app-detail-<field>: what forms in many guides ask for.
app-detail-holder-name = Người đứng tên
app-detail-latin-name = Tên viết bằng chữ Latinh
app-detail-organisation-name = Tên tổ chức
app-detail-organisation-number = Mã số của tổ chức
app-detail-state-registration-number = Số đăng ký nhà nước
app-detail-insurance-number = Mã đơn vị đóng bảo hiểm
app-detail-economic-code = Mã số kinh tế
app-detail-memory-id = Mã bộ nhớ thuế
app-detail-director-name = Người đại diện
app-detail-director-number = Số giấy tờ của người đại diện
app-detail-director-position = Chức vụ của người đại diện
app-detail-employee-name = Nhân viên phụ trách
app-detail-employee-email = Email của nhân viên phụ trách
app-detail-employee-phone = Điện thoại của nhân viên phụ trách
app-detail-email = Email
app-detail-phone = Điện thoại
app-detail-mobile = Điện thoại di động
app-detail-postal-code = Mã bưu chính
app-detail-address-aimag = Tỉnh hoặc thủ đô
app-detail-address-district = Quận, huyện
app-detail-address-khoroo = Phường, xã
app-detail-address-line = Đường, số nhà
app-detail-contract-end = Ngày cuối của hợp đồng

## The token, and the chain that leads to it

app-token = USB Token của bạn
app-token-looking = Đang tìm USB Token…
app-token-none = Hiện chưa cắm USB Token nào. Bạn vẫn có thể bắt đầu.
app-token-hardware = USB Token
app-token-software = Token phần mềm
app-token-practice = Token thực hành
app-chain = Từ máy tính đến chứng thư số
app-part-computer = Máy tính
app-part-service = Dịch vụ
app-part-reader = Đầu đọc thẻ
app-part-driver = Trình điều khiển
app-part-token = USB Token
app-part-pin = Mã { -pin }
app-part-certificate = Chứng thư số
app-part-issuer = Đơn vị cấp
app-part-portal = Cổng thông tin
app-link-good = Tốt
app-link-broken = Vướng ở đây
app-link-waiting = Chưa tới

## A guide, step by step

# $at, $of (Number) - which step this is, and how many there are.
app-step = Bước { $at } trên { $of }
app-tasks = Tất cả các bước
app-task-done = đã xong
app-practice = Thực hành
    .body = Mọi việc ở đây đều không có thật. Bạn cứ yên tâm làm thử.
app-practice-plug = Cắm token thực hành
app-practice-unplug = Rút token thực hành
app-checks = Những điều được kiểm tra tự động
# $passed, $total (Number)
app-checks-status = Đã đạt { $passed } trên { $total } điều cần kiểm tra
app-checked-passed = Đạt
app-checked-failed = Chưa đạt
app-checked-waiting = Đang chờ
app-checked-running = Đang thực hiện
app-check-service-running = Dịch vụ thẻ thông minh đang chạy
app-check-reader-present = Đã cắm USB Token hoặc đầu đọc thẻ
app-check-card-present = Đầu đọc nhận ra thẻ
app-check-driver-present = Đã cài trình điều khiển USB Token
app-check-token-present = Trình điều khiển nhận ra USB Token
app-check-token-initialized = USB Token đã được khởi tạo
app-check-pin-usable = Mã { -pin } còn dùng được
app-check-software-token-open = Tệp token phần mềm đang mở
app-check-certificate-present = USB Token có chứng thư số
app-check-certificate-valid = Chứng thư số còn hiệu lực hôm nay
app-check-certificate-holder = Chứng thư số đứng đúng tên
app-check-certificate-role = Chứng thư số đúng loại
app-check-key-kind = Khóa thuộc loại được chấp nhận
app-check-key-usage = Khóa được phép dùng để ký
app-check-key-on-token = Khóa của chứng thư số nằm trên USB Token
app-check-term-complete = Đủ thời hạn bạn đã trả tiền
app-check-certificate-issuer = Chứng thư số do đúng đơn vị cấp
app-check-term-clipped = Chứng thư số hết hạn sớm hơn hợp đồng
app-check-certificate-renewed = Chứng thư số mới đã có trong USB Token
app-otherwise = Nếu vẫn chưa được:
app-labels = Trên cổng, lần lượt theo thứ tự:
app-documents = Mang theo các giấy tờ sau
app-documents-ready = Chuẩn bị sẵn các giấy tờ sau
app-document-original = Bản chính
# $copies (Number) - besides the original.
app-document-copies = { $copies } bản sao
app-document-notarised = Có công chứng
# $actor (String) - who does it, from actor-….
app-document-signed = Chữ ký: { $actor }
app-document-stamped = Con dấu: { $actor }
app-fields = Thông tin biểu mẫu yêu cầu
app-field-optional = (không bắt buộc)
app-field-label = Trên biểu mẫu:
app-copies = Kiểm tra lại và sao chép
    .body = Đối chiếu từng dòng rồi sao chép vào biểu mẫu trên cổng. Dòng đã sao chép có dấu kiểm.
app-copies-change = Sửa
app-copies-empty = để trống
app-copies-done = đã sao chép
# $copied, $total (Number)
app-copies-status = Đã sao chép { $copied } trên { $total } dòng
app-waits-for-checks = Bạn có thể tiếp tục ngay khi mọi điều kiểm tra đều đạt.
app-waits-for-choice = Hãy chọn một câu trả lời để tiếp tục.
app-continue-anyway = Tiếp tục, bỏ qua kiểm tra này
app-help = Nếu bạn gặp khó khăn
app-help-phone = qua điện thoại
app-help-office = đến trực tiếp
app-help-web = trên mạng
# $least (Number, or "unknown"), $most (Number)
app-wait-minute =
    { $least ->
        [unknown] Mất tối đa { $most } phút.
       *[other] Mất từ { $least } đến { $most } phút.
    }
app-wait-hour =
    { $least ->
        [unknown] Mất tối đa { $most } giờ.
       *[other] Mất từ { $least } đến { $most } giờ.
    }
app-wait-day =
    { $least ->
        [unknown] Mất tối đa { $most } ngày.
       *[other] Mất từ { $least } đến { $most } ngày.
    }
app-wait-working-day =
    { $least ->
        [unknown] Mất tối đa { $most } ngày làm việc.
       *[other] Mất từ { $least } đến { $most } ngày làm việc.
    }
app-wait-unknown = Các nguồn của chúng tôi không cho biết việc này mất bao lâu.
# $step (String) - title of a step.
app-waiting-after = Đang chờ sau bước “{ $step }”.
app-waiting-until = Chờ đến:
app-waiting-over = Đã hết thời gian chờ. Bạn có thể tiếp tục.
app-waiting-guess = Các nguồn của chúng tôi không cho biết việc này mất bao lâu. Đến lúc đó hãy xem lại.
app-calendar-save = Lưu vào lịch
app-calendar-saved = Đã lưu. Hãy mở tệp này bằng ứng dụng lịch của bạn:
# $amount (Number) - whole units.
app-money-irr = { $amount } rial Iran
app-money-vnd = { $amount } đồng
app-money-mnt = { $amount } tögrög Mông Cổ
# $percent (Number)
app-cost-tax = cộng { $percent }% thuế
app-costs = Chi phí
app-cost-subtotal = Cộng trước thuế
# $percent (Number)
app-cost-tax-line = Thuế { $percent }%
app-cost-total = Tổng cộng
app-payment = Chuyển tiền đến
app-payment-recipient = Đơn vị thụ hưởng
app-payment-bank = Ngân hàng
app-payment-account = Số tài khoản
app-payment-note = Nội dung chuyển khoản
app-payment-note-exact = Ghi đúng nội dung này khi chuyển khoản, không thêm gì khác.
app-payment-note-missing = Chưa có nội dung chuyển khoản. Hãy quay lại nhập số trước.
app-sheet = Phiếu mang theo
app-sheet-open = Phiếu để in
app-sheet-papers = Giấy tờ cần mang theo
app-sheet-paper = Giấy tờ
app-sheet-form = Hình thức
app-sheet-marks = Chữ ký, con dấu
app-sheet-waits = Thời gian chờ
app-ledger = Nơi nào đã biết chứng thư số mới
# $known, $total (Number) - portals.
app-ledger-status = { $known } trên { $total } nơi đã biết chứng thư số mới
app-ledger-known = Đã biết chứng thư số mới
app-ledger-outdated = Chỉ biết chứng thư số cũ
app-ledger-unknown = Chưa đăng ký
app-ledger-since = Từ ngày:
app-ledger-empty = Theo hướng này không cần khai báo chứng thư số ở nơi nào.
# $portal (String) - from portal-….
app-registers = Sau bước này, nơi biết chứng thư số: { $portal }
app-see = Hướng dẫn liên quan
app-source = Nguồn của bước này
app-source-old = Bước này được đối chiếu với nguồn lần cuối cách đây hơn một năm. Giao diện cổng hiện nay có thể đã khác.
app-checked-on = Kiểm tra lần cuối:
app-confidence-high = Dựa trên văn bản hoặc phần mềm chính thức.
app-confidence-medium = Dựa trên một nguồn độc lập đáng tin.
app-confidence-low = Chỉ dựa trên một nguồn yếu và chưa được xác nhận.
app-finished = Mọi việc đã hoàn tất
app-finished-body = Bạn đã làm xong mọi bước. Hãy cất USB Token ở nơi an toàn và không cho bất kỳ ai biết mã { -pin }.
app-finished-practice = Bạn đã thực hành xong toàn bộ. Với USB Token của chính bạn, mọi bước diễn ra đúng như vậy.
app-to-home = Về trang chính

## What the window does at a step

# $portal (String) - from portal-….
app-action-open-portal = Mở { $portal }
    .body = Trang mở trong trình duyệt của bạn. Làm xong, hãy quay lại đây.
app-action-open-software-token = Mở tệp token phần mềm
app-action-create-request = Tạo yêu cầu cấp chứng thư số
app-action-import-certificate = Đưa chứng thư số vào USB Token
app-action-export-certificate = Lưu chứng thư số thành tệp
app-action-export-public-key = Lưu khóa công khai thành tệp
app-action-test-signature = Ký thử
app-action-change-pin = Đổi mã { -pin }
app-action-verify-certificate = Kiểm tra chứng thư số
app-action-verify-registration = Hỏi cổng thông tin
app-action-print-sheet = In trang này
app-action-note-certificate = Ghi nhớ chứng thư số hiện có
app-action-look-for-java = Tìm Java trên máy tính này
app-action-watch-document = Nhắc tôi trước khi hết hạn
app-action-check-workbook = Kiểm tra tệp Excel
app-action-open-ledger = Xem cổng nào đã ghi nhận chứng thư số
app-java-found = Máy tính này có Java:
app-java-missing = Không tìm thấy Java trên máy tính này.
app-java-fits = Câu trả lời phù hợp:
app-note = Chứng thư số được ghi lại khi bạn tiếp tục
app-note-holder = Người đứng tên
app-note-nothing = Chưa thấy chứng thư số nào. Hãy cắm USB Token có chứng thư số cũ để ghi lại.
# $until - last day of the validity.
app-renewed = Chứng thư số trong USB Token nay có hiệu lực đến { DATETIME($until, dateStyle: "long") }.
app-workbook = Chọn biểu mẫu trống của cổng và tệp bạn đã điền. Hai tệp được so sánh ngay trên máy tính này và không bị thay đổi.
app-workbook-form = Biểu mẫu trống của cổng
app-workbook-filled = Tệp bạn đã điền
app-workbook-none = Chưa chọn tệp
app-workbook-choose = Chọn tệp
app-workbook-compare = So sánh
# $count (Number)
app-workbook-count = { $count } điểm cần sửa

## Certificates

app-certificates-intro = Đây là các chứng thư số trên những USB Token đang cắm và những tệp đang mở. Xem chúng không cần mã { -pin }.
app-certificates-none = Chưa thấy chứng thư số nào. Hãy cắm USB Token hoặc mở tệp token phần mềm.
app-certificate = Chứng thư số
app-certificate-more = Xem thêm về chứng thư số này
app-trust = Ai bảo đảm cho chứng thư số
app-trust-looking = Đang kiểm tra các chứng thư số…
app-trust-chain = Từ chứng thư số đến chứng thư số gốc
app-trust-clipped = Chứng thư số này hết hạn cùng lúc với chứng thư số của đơn vị cấp. Thời hạn có thể đã bị cắt ngắn: hãy so với thời hạn bạn đã trả tiền.
app-trust-offline = Kết quả này chỉ dựa trên dữ liệu có trên máy tính này. Chỉ đơn vị cấp mới biết chứng thư số có bị thu hồi hay không.
app-trust-ask = Hỏi xem có bị thu hồi không
app-trust-announced = Nếu bạn đồng ý, những nơi sau sẽ được hỏi qua Internet:
app-trust-issuers = Nếu thiếu chứng thư số của một đơn vị cấp, chứng thư số đó sẽ được tải từ địa chỉ ghi trong chứng thư số liền dưới. Việc này không tiết lộ gì về bạn.
app-trust-agree = Tôi đồng ý, hỏi ngay
app-trust-not = Không hỏi
app-trust-asking = Đang hỏi. Việc này có thể mất một phút.
app-trust-nobody = Chứng thư số không ghi địa chỉ nào để hỏi xem có bị thu hồi không.
app-trust-none = Chưa có chứng thư số nào để xem. Hãy cắm USB Token hoặc mở tệp token phần mềm.
# $host - who is asked.
app-sending-to = { $host } nhận được:
app-sending-also = Nơi được hỏi cũng thấy địa chỉ Internet của máy tính này và phiên bản { -tamga }.
app-forms = Theo dạng mà cổng yêu cầu
app-forms-body = Hãy sao chép nội dung cổng yêu cầu hoặc lưu vào tệp. Các nội dung này đều không phải là bí mật.
app-compare = So sánh cũ và mới
app-compare-with = So sánh với chứng thư số nào?
app-compare-none = Không thấy chứng thư số nào khác của chủ thể này và { -tamga } cũng không nhớ chứng thư số nào.
app-compare-old = Cũ
app-compare-new = Mới
app-compare-key = Khóa
app-compare-key-old = Khóa từ trước đến nay
app-compare-key-kept = Cùng một khóa
app-compare-key-changed = Khóa khác
app-compare-changed = Khác nhau
app-compare-same = Giống nhau
app-compare-missing = Không có
app-compare-unknown = Không rõ
app-compare-remembered = Với chứng thư số cũ, { -tamga } chỉ nhớ số sê-ri, khóa và ngày hết hạn.
app-compare-ledger = Xem cổng nào cần cập nhật
app-moadian = Hỏi hệ thống thuế
app-moadian-body = { -tamga } hỏi hệ thống thuế có chấp nhận chứng thư số này cho mã duy nhất của bạn không. Không gửi hóa đơn, không thay đổi gì ở đó và chỉ giữ lại kết quả.
app-moadian-certificate = Dùng chứng thư số nào?
app-moadian-none = Chưa có chứng thư số nào kèm khóa ở đây. Hãy cắm USB Token hoặc mở tệp token phần mềm.
app-moadian-site = Hỏi hệ thống thuế nào?
app-moadian-site-production = Hệ thống chính thức
app-moadian-site-sandbox = Hệ thống thử nghiệm
app-moadian-announced = Nếu bạn đồng ý, bạn nhập mã { -pin } hoặc mật khẩu một lần, token ký ba lần và những nơi sau sẽ được hỏi qua Internet:
app-moadian-agree = Tôi đồng ý, nhập mã { -pin } để hỏi
app-moadian-practice = Đây là lần thực hành nên không gửi gì. Khi làm thật, những nơi sau sẽ được hỏi qua Internet:
app-moadian-steps = Đã hỏi đến đâu
## Keys: requests, certificates from the issuer, signatures and PINs

app-keys = Thiết bị và khóa
app-keys-token = Dùng thiết bị nào?
app-keys-token-new = Token phần mềm mới: một tệp trên máy tính này
app-keys-none = Chưa thấy thiết bị nào. Hãy cắm USB Token hoặc mở tệp token phần mềm.
app-keys-none-practice = Token thực hành chưa được cắm. Hãy cắm bằng nút ở phía trên.
app-keys-profile = Loại chứng thư số nào?
app-keys-details = Nội dung của yêu cầu
app-keys-kind = Loại khóa
app-keys-make = Tạo khóa và yêu cầu
app-keys-install = Cài vào thiết bị này
app-keys-test = Kiểm tra các khóa
app-keys-busy = Thiết bị đang làm việc. Có thể mất vài phút; xin đừng rút ra.
app-keys-busy-pad = Hãy nhập mã { -pin } trên bàn phím của đầu đọc ngay bây giờ và đừng rút USB Token.
app-keys-made = Yêu cầu đã sẵn sàng
app-keys-made-body = Yêu cầu này xin cấp chứng thư số với các thông tin sau. Khóa bí mật vẫn nằm trên thiết bị của bạn; chỉ gửi cho đơn vị cấp đúng yêu cầu này.
app-keys-made-next = Hãy giữ thiết bị hoặc tệp cho đến khi được cấp chứng thư số: thiếu chính khóa này thì chứng thư số không dùng được. Sau đó hãy quay lại với tệp của đơn vị cấp.
app-keys-request = Yêu cầu cấp chứng thư số
app-keys-save-pem = Lưu dạng văn bản (PEM)
app-keys-save-der = Lưu dạng nhị phân (DER)
app-keys-install-body = Đơn vị cấp gửi một tệp có đuôi .cer, .crt, .pem hoặc .p7b. Bạn cũng có thể thả tệp vào cửa sổ này. Khóa của nó sẽ được tìm trên mọi thiết bị.
app-keys-install-choose = Chọn tệp của đơn vị cấp
app-keys-install-practice = Nhận tệp của đơn vị cấp thực hành
app-keys-install-matched = Khóa của nó nằm trên thiết bị này:
app-keys-install-kept = Không có gì bị xóa. Chứng thư số cũ vẫn ở trên thiết bị.
app-keys-installed = Chứng thư số đã ở trên thiết bị và khóa của nó ký được.
app-keys-test-body = Mỗi khóa trên thiết bị ký một đoạn mẫu và chữ ký được kiểm tra ngay tại đây. Không gửi gì đi đâu cả.
app-keys-signs = Khóa này ký được
app-keys-pin-good = Mã { -pin } đã được đặt. USB Token chưa ghi nhận lần nhập sai nào và không cho biết có mấy lần thử.
app-keys-pin-low = Mã { -pin } đã bị nhập sai sau lần đúng gần nhất. Có thể chỉ còn ít lần thử.
app-keys-pin-last = Mã { -pin } chỉ còn một lần thử. Nhập sai thêm một lần nữa thì USB Token bị khóa.
app-keys-pin-locked = USB Token đã bị khóa. Dữ liệu trên đó không mất. Ai có mã { -puk } hoặc { -so-pin } đều mở khóa được: thường là đơn vị cấp, hoặc chính bạn nếu mã được giao kèm thiết bị.
app-keys-pin-unset = USB Token chưa có mã { -pin }. Ai có mã { -so-pin } sẽ đặt mã đầu tiên.
app-keys-pin-initial = Mã { -pin } vẫn là mã do đơn vị cấp đặt. Hãy đổi trước khi ký.
app-keys-pin-file = Tệp có mật khẩu và không đếm số lần thử.
app-keys-change-password = Đổi mật khẩu
app-keys-unblock = Mở khóa bằng mã { -puk }
app-keys-first-pin = Đặt mã { -pin } đầu tiên
app-keys-changed = Từ giờ hãy dùng mã mới.
app-keys-unblocked = Mã { -pin } mới đã được đặt và USB Token đã được mở khóa.
app-unnamed = Không có tên
app-role-stamp = Con dấu số của tổ chức
app-role-sign = Chữ ký của cá nhân
app-key-here = Khóa nằm trên USB Token
app-key-elsewhere = Khóa không nằm trên USB Token
app-number-ir-national-code = Mã số quốc gia (Iran)
app-number-ir-legal-id = Mã số pháp nhân (Iran)
app-number-vn-tax-code = Mã số thuế
app-number-vn-citizen-id = Số căn cước công dân
app-number-vn-identity-card = Số chứng minh nhân dân
app-number-vn-budget-unit = Mã đơn vị quan hệ ngân sách
app-number-mn-register = Số đăng ký (Mông Cổ)
app-number-mn-company-register = Số đăng ký doanh nghiệp (Mông Cổ)
app-number-unknown = Mã số
app-certificate-issuer = Đơn vị cấp
app-certificate-serial = Số sê-ri
app-certificate-from = Hiệu lực từ
app-certificate-until = Hiệu lực đến
# $days (Number) - whole days until the end of validity.
app-certificate-days-left =
    { $days ->
        [0] Hôm nay là ngày cuối cùng
       *[other] Còn { $days } ngày
    }
app-certificate-expired = Đã hết hạn { $days } ngày
app-certificate-not-yet = Chưa có hiệu lực
app-export-der = Lưu chứng thư số
app-export-pem = Lưu chứng thư số dạng văn bản
app-export-base64 = Lưu chứng thư số trên một dòng
app-export-public-key = Lưu khóa công khai
app-export-saved = Đã lưu. Khóa bí mật không bao giờ rời khỏi USB Token.
app-export-nothing = Chưa có chứng thư số nào để lưu. Hãy cắm USB Token hoặc mở tệp của token.

## Diagnosis: what is wrong, a report, a code for the telephone

app-diagnosis = Vướng ở đâu?
app-diagnosis-open = Tìm chỗ vướng
app-diagnosis-intro = Từng phần, từ máy tính này đến chứng thư số, được kiểm tra lần lượt. Không có gì được gửi đi.
app-diagnosis-looking = Đang kiểm tra máy tính…
app-diagnosis-again = Kiểm tra lại
app-diagnosis-step = Cho bước này:
app-diagnosis-chain = Từ máy tính đến cổng thông tin
app-diagnosis-good = Những phần đã kiểm tra đều tốt.
app-diagnosis-reading = Còn một trình điều khiển chưa trả lời. Khi có trả lời, trang này sẽ tự cập nhật.
# $part (String) - from app-part-….
app-diagnosis-stops = Vướng ở đây: { $part }
app-diagnosis-well = Những phần đang tốt
app-diagnosis-notices = Điều nên biết
app-diagnosed-computer = Máy tính này làm việc được với USB Token và đồng hồ không chạy chậm.
app-diagnosed-service = Dịch vụ thẻ thông minh có trả lời.
app-diagnosed-reader = Hệ thống nhận ra USB Token hoặc thẻ.
app-diagnosed-driver = Trình điều khiển USB Token đã được cài và hoạt động tốt.
app-diagnosed-token = Đọc được USB Token.
app-diagnosed-pin = Mã { -pin } không bị khóa.
app-diagnosed-certificate = Có chứng thư số và chứng thư số còn hiệu lực.
app-diagnosed-issuer = Các đơn vị cấp bảo đảm cho chứng thư số này.
app-diagnosed-portal = Từ máy tính này vào được cổng thông tin.
app-diagnosis-portal = Có vào được cổng thông tin không?
app-diagnosis-portal-announced = Chỉ cổng thông tin mới cho biết điều đó. Nếu bạn đồng ý, trang đầu của cổng sẽ được mở thử qua Internet:
app-diagnosis-portal-agree = Tôi đồng ý, hãy hỏi cổng
app-diagnosis-portal-asking = Đang hỏi cổng thông tin. Việc này có thể mất vài giây.
app-report = Báo cáo cho người có chuyên môn
app-report-make = Lập báo cáo
app-report-body = Đây là toàn bộ báo cáo. Tên, số và nhãn đã được thay thế nên báo cáo không nêu tên ai. Không có gì được gửi đi: đưa báo cáo cho ai là do bạn quyết định.
app-report-save = Lưu báo cáo
app-report-saved = Đã lưu vào tệp này:
app-call = Gọi điện nhờ giúp
app-call-make = Hiện mã để đọc qua điện thoại
app-call-body = Hãy đọc to mã này qua điện thoại. Mã cho biết hướng dẫn nào, bước nào, vướng ở đâu và không cho biết gì về bạn.
app-call-spelled = Đánh vần:
app-call-never = Người giúp bạn không cần mã { -pin } của bạn. Đừng bao giờ nói mã đó cho ai.

## Support: somebody helps a caller

app-support = Tôi giúp người gọi đến
app-support-intro = Hãy nhờ người gọi bấm “Gọi điện nhờ giúp” và đọc to mã.
app-support-never = Không bao giờ hỏi mã { -pin } hay mật khẩu. Việc hỗ trợ không cần đến những thứ đó; chỉ kẻ lừa đảo mới hỏi.
app-support-code = Mã của người gọi
    .hint = Chữ hoa hay chữ thường, có hay không có dấu cách, chữ số kiểu nào cũng được.
app-support-read = Đọc mã
app-support-language = Ngôn ngữ của người gọi
app-support-caller = Người gọi đang thấy
app-support-agent = Nội dung đó bằng ngôn ngữ của bạn
app-support-nowhere = Người gọi chưa mở hướng dẫn nào.
app-support-fault = Chỗ vướng
app-support-no-fault = Không thấy chỗ vướng nào trên máy tính của người gọi.
app-support-ask = Câu hỏi tiếp theo
app-support-see = Khi đó người gọi sẽ thấy
app-support-seen = Mã cho biết gì về máy tính
app-support-seen-system = Hệ điều hành
app-support-seen-service = Dịch vụ thẻ thông minh
app-support-seen-readers = Đầu đọc và thẻ
app-support-seen-module = Trình điều khiển USB Token
app-support-seen-days = Chứng thư số
app-support-walk = Xem các bước mà không cần người gọi
app-support-ahead = Bước sau:
app-support-behind = Bước trước:
app-support-here = Về bước của người gọi
app-support-notes = Ghi chú cho phiếu hỗ trợ
    .body = Chỉ có chữ, không có thông tin cá nhân.
app-causes = Tất cả nguyên nhân
app-causes-intro = Mọi chỗ vướng mà { -tamga } nhận biết được, kèm lý do và việc cần làm.
app-causes-search = Tìm trong các nguyên nhân

## Settings

app-settings-language = Ngôn ngữ
app-settings-theme = Màu sắc
app-theme-system = Theo hệ thống
app-theme-light = Sáng
app-theme-dark = Tối
app-settings-modules = Trình điều khiển USB Token
    .body = { -tamga } tự tìm trong các thư mục thông thường. Nếu trình điều khiển của bạn nằm ở nơi khác, hãy chỉ ra tệp đó tại đây.
app-module-product = Trình điều khiển đã biết
app-module-folder = Tìm thấy trong thư mục thông thường
app-module-p11-kit = Đã đăng ký với hệ thống
app-module-given = Do bạn chỉ ra
app-module-practice = Dùng để thực hành
app-module-none = Không tìm thấy trình điều khiển nào.
app-module-add = Thêm tệp trình điều khiển
app-module-remove = Bỏ
app-settings-software-tokens = Tệp token phần mềm
app-software-token-none = Chưa mở tệp nào.
app-software-token-closed = Đã đóng
app-software-token-close = Đóng
app-settings-about = Giới thiệu { -tamga }
app-about = { -tamga } dẫn bạn từng bước khi xin cấp, gia hạn hoặc đăng ký chứng thư số, và kiểm tra mọi bước có thể ngay trên USB Token. Đây là phần mềm tự do.
app-privacy = Không có gì rời khỏi máy tính này nếu bạn không tự gửi đi. { -tamga } không bao giờ hiển thị hay lưu mã { -pin }, và không báo cáo cho bất kỳ ai.

## The window that asks for a password

app-pin-title-password = Nhập mật khẩu
app-pin-title-pin = Nhập mã { -pin }
app-pin-title-puk = Nhập mã { -puk }
app-pin-for-open-software-token = Tệp token phần mềm sau đây sẽ được mở:
app-pin-for-make-request = Khóa và yêu cầu cấp chứng thư số sẽ được tạo trên:
app-pin-for-install-certificate = Chứng thư số được cấp sẽ được cài cạnh khóa của nó trên:
app-pin-for-test-signature = Các khóa trên thiết bị sau sẽ ký một đoạn mẫu:
app-pin-for-prove-registration = Các câu hỏi gửi hệ thống thuế sẽ được ký bằng khóa trên:
app-pin-for-change-pin = Mã bí mật của thiết bị sau sẽ được đổi:
app-pin-for-first-pin = Mã { -pin } đầu tiên sẽ được đặt cho:
app-pin-for-unblock = Mã { -pin } mới sẽ được đặt và thiết bị sau sẽ được mở khóa:
app-pin-for-new-software-token = Tệp token phần mềm mới sau đây sẽ được tạo:
app-pin-label-password = Mật khẩu của tệp
app-pin-label-pin = Mã { -pin } của USB Token
app-pin-label-puk = Mã { -puk } hoặc { -so-pin } của USB Token
app-pin-new-pin = Mã { -pin } mới
app-pin-new-password = Mật khẩu mới
app-pin-new-again-pin = Nhập lại mã { -pin } mới
app-pin-new-again-password = Nhập lại mật khẩu mới
# $least, $most (Number) - how many characters.
app-pin-rule = Từ { $least } đến { $most } chữ cái không dấu, chữ số và dấu thông thường, không có khoảng trắng.
app-pin-differ = Hai lần nhập không giống nhau.
app-pin-tries-uncounted = Tệp không đếm số lần thử. Ai có tệp đều có thể đoán bao nhiêu lần tùy thích, nên mật khẩu phải dài.
app-pin-tries-unknown = USB Token chưa ghi nhận lần nhập sai nào và không cho biết có mấy lần thử.
app-pin-tries-low = Trước đó đã có lần nhập sai. USB Token không cho biết còn mấy lần thử; có thể chỉ còn ít.
app-pin-tries-last = Chỉ còn một lần thử. Nếu lần này sai, USB Token sẽ bị khóa.
# $word - the word to type, app-pin-consent-word.
app-pin-consent = Để dùng lần thử cuối cùng, hãy nhập: { $word }
app-pin-consent-word = đồng ý
app-pin-pad = Hãy nhấn nút rồi nhập trên bàn phím của đầu đọc. Không nhập gì trong cửa sổ này.
# $pin - the PIN of the practice token.
app-pin-practice = Token thực hành mở bằng mã { $pin }. Mã này không bảo vệ gì cả.
app-pin-use-pin = Dùng mã { -pin } này: nếu sai sẽ mất một lần thử
app-pin-use-puk = Dùng mã { -puk } này: nếu sai sẽ mất một lần thử
app-pin-use-pad = Nhập trên đầu đọc: nếu sai sẽ mất một lần thử
app-pin-use-password = Dùng mật khẩu này
app-pin-create = Tạo tệp
app-pin-show = Hiện nội dung đang nhập
app-pin-open = Mở
app-pin-caps-lock = Phím Caps Lock đang bật.
app-pin-keyboard = Có vẻ bộ gõ tiếng Việt đang bật. Hãy tắt bộ gõ rồi nhập lại.
app-pin-safe = Nội dung bạn nhập chỉ ở trên máy tính này và không được lưu lại.
