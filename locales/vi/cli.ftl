### The terminal: id cli-<thing>. Wrong use: cli-<code>, with `.action`.
### What a person types is a literal, so that it keeps its direction: { "--json" }.

## Wrong use

cli-no-command = Chưa có lệnh nào.
    .action = Xem { "tamga --help" }
cli-command-unknown = Không có lệnh { $command }.
    .action = Xem { "tamga --help" }
cli-option-unknown = Tùy chọn { $option } không tồn tại, hoặc không nhận giá trị.
    .action = Xem { "tamga --help" }
cli-value-missing = Sau tùy chọn { $option } phải có một giá trị.
    .action = Thêm giá trị
cli-argument-unexpected = Từ này bị thừa: { $argument }.
    .action = Bỏ từ đó đi
cli-no-check-named = Chưa nêu tên phép kiểm tra nào.
    .action = Chọn tên trong { "tamga --help" }
cli-check-unknown = Không có phép kiểm tra { $check }.
    .action = Chọn tên trong { "tamga --help" }
cli-no-guide-named = Chưa nêu tên hướng dẫn nào.
    .action = Chọn tên trong { "tamga guide list" }
cli-guide-unknown = Không có hướng dẫn { $guide }.
    .action = Chọn tên trong { "tamga guide list" }
cli-step-unknown = Hướng dẫn này không có bước { $step }.
    .action = Xem { "tamga guide show ID" }
cli-guide-unreadable = Không đọc được tệp hướng dẫn { $path }.
    .action = Kiểm tra lại tên tệp
cli-no-workbook-named = Chưa nêu tên tệp đã điền.
    .action = Viết { "tamga sheet FILE --form FORM" }
cli-no-form-named = Cần biểu mẫu trống của cổng thông tin để so sánh.
    .action = Thêm { "--form FORM" }
cli-workbook-unreadable = Không đọc được tệp { $path }.
    .action = Kiểm tra lại tên tệp
cli-locale-unknown = { -tamga } không có ngôn ngữ { $locale }.
    .action = Chọn { "fa, vi, mn" } hoặc { "en" }
cli-field-malformed = Trường phải có dạng { "ID=VALUE" }, không phải { $field }.
    .action = Viết { "--field holder-number=…" }
cli-descriptor-malformed = Mã mô tả tệp là một số nhỏ, không phải { $descriptor }.
    .action = Ghi một số, ví dụ { "0" }
cli-password-unreadable = Không đọc được mật khẩu từ mã mô tả tệp { $descriptor }.
    .action = Mỗi tệp cần một dòng
cli-no-terminal = Cần mật khẩu của { $path } nhưng không có cửa sổ dòng lệnh để hỏi.
    .action = Dùng { "--password-fd" }
cli-no-certificate-file-named = Chưa nêu tên tệp chứng thư số.
    .action = Nêu tên tệp do đơn vị cấp gửi
cli-file-unreadable = Không đọc được tệp { $path }.
    .action = Kiểm tra lại tên tệp
cli-no-profile-named = Chưa nêu tên mẫu yêu cầu.
    .action = Chọn mẫu có trong phần trợ giúp
cli-profile-unknown = Không có mẫu yêu cầu { $profile }.
    .action = Chọn mẫu có trong phần trợ giúp
cli-key-kind-unknown = Không có loại khóa { $key }.
    .action = Chọn loại có trong phần trợ giúp
cli-piece-unknown = Yêu cầu không có mục { $piece }.
    .action = Chọn mục có trong phần trợ giúp
cli-no-code-given = Chưa nêu mã của người gọi.
    .action = Ghi tám ký tự của mã
cli-no-atr-given = Chưa nêu ATR của thẻ.
    .action = Lấy từ { "tamga inventory" }
cli-atr-malformed = ATR gồm 2 đến 33 byte viết theo hệ thập lục phân, không phải như thế này: { $atr }.
    .action = Lấy từ { "tamga inventory" }
cli-no-memory-named = Chưa nêu mã duy nhất của bộ nhớ thuế.
    .action = Thêm { "--field memory-id=…" }
cli-entries-differ = Hai lần nhập không giống nhau. Không có gì thay đổi.
    .action = Nhập lại, hai lần giống nhau
cli-no-desk = Chưa có gì được lưu: { -tamga } chưa giữ hồ sơ nào trên máy này.
    .action = Mở cửa sổ một lần, hoặc dùng { "--desk" }
cli-case-malformed = Số hồ sơ phải là một con số, không phải { $case }.
    .action = Xem { "tamga case list" }
cli-no-case-named = Chưa nêu số hồ sơ.
    .action = Xem { "tamga case list" }
cli-no-value-given = Cần nêu loại trường và giá trị.
    .action = Xem { "tamga --help" }
cli-kind-unknown = Không có loại trường { $kind }.
    .action = Chọn loại trường có trong hướng dẫn
cli-no-subscriber-named = Chưa nêu mã số của chủ chứng thư số.
    .action = Nêu mã số chính thức
cli-subscriber-unknown = Trong danh sách không có ai mang mã số { $number }.
    .action = Kiểm tra lại mã số
cli-action = Cách xử lý: { $action }
cli-password = Mật khẩu của { $path }:
cli-new-password = Mật khẩu mới của { $path }:
cli-new-password-again = Nhập lại mật khẩu mới:
cli-pin = Mã { -pin } của USB Token { $path } (nhập sai sẽ mất một lần thử):
cli-puk = Mã { -puk } hoặc { -so-pin } của USB Token { $path } (nhập sai sẽ mất một lần thử):
cli-management-key = Khóa quản trị của thẻ { $path }, viết theo hệ thập lục phân:
cli-new-pin = Mã { -pin } mới:
cli-new-pin-again = Nhập lại mã { -pin } mới:
cli-pin-lengths =
    { $most ->
        [unknown] Mã { -pin } dài ít nhất { $least } ký tự.
       *[other] Mã { -pin } dài từ { $least } đến { $most } ký tự.
    }
cli-pin-of-file = Token phần mềm dùng mật khẩu và không đếm số lần thử.
cli-pin-changed = Đã đổi mã { -pin } hoặc mật khẩu.
cli-pin-unblocked = Đã đặt mã { -pin } mới và mở khóa USB Token.
cli-key = Khóa { $label }, { $id }
cli-key-signs = Khóa ký được và chữ ký hợp lệ.
cli-installed = Chứng thư số đã nằm trên USB Token cùng với khóa của nó, và khóa ký được.
cli-attribute = { $name }: { $value }
cli-request-made = Khóa nằm trên USB Token và ký được; yêu cầu hợp lệ.
cli-written = Đã ghi: { $path }
cli-would-tell = Chưa hỏi nơi nào. Nếu dùng { "--online" }, những thông tin sau sẽ được gửi đi:
cli-add-online = Nếu đồng ý, hãy chạy lại lệnh và thêm { "--online" }.

## Readers, drivers, tokens

cli-service-running = Dịch vụ thẻ thông minh: đang chạy
cli-service-stopped = Dịch vụ thẻ thông minh: đã dừng
cli-service-not-installed = Dịch vụ thẻ thông minh: chưa cài đặt
cli-service-disabled = Dịch vụ thẻ thông minh: đã bị vô hiệu hóa
cli-service-hidden = Dịch vụ thẻ thông minh: phần mềm này không truy cập được
cli-service-refused = Dịch vụ thẻ thông minh: không cho người dùng này truy cập
cli-no-reader = Chưa cắm đầu đọc nào.
cli-reader = Đầu đọc: { $reader }
cli-card = Thẻ có ATR { $atr }
cli-card-product = Được biết là { $product }
cli-card-in-use = Một chương trình khác đang giữ riêng thẻ này.
cli-no-card = Không có thẻ
cli-no-driver = Không tìm thấy trình điều khiển token nào.
cli-driver = Trình điều khiển: { $path }
cli-driver-about = { $description }, { $manufacturer }, { $version }
cli-no-token = Trình điều khiển này không thấy token nào.
cli-software-token = Token phần mềm: { $path }
cli-token = Token: { $label }, số sê-ri { $serial }
cli-token-made = Nhà sản xuất và mẫu: { $manufacturer }, { $model }
cli-token-empty = Token chưa được khởi tạo.
cli-pin-usable = Mã { -pin }: dùng được
cli-pin-locked = Mã { -pin }: đã bị khóa
cli-pin-not-set = Mã { -pin }: chưa được đặt
cli-pin-final-try = Mã { -pin }: chỉ còn một lần thử, sau đó token bị khóa
cli-pin-count-low = Mã { -pin }: dùng được, nhưng trước đó đã bị nhập sai
cli-pin-to-be-changed = Mã { -pin }: vẫn là mã do đơn vị cấp đặt, hãy đổi
cli-token-certificates =
    { $count ->
        [0] Không có chứng thư số
       *[other] { $count } chứng thư số
    }
cli-token-keys =
    { $count ->
        [0] Không có khóa công khai nào đọc được khi chưa nhập mã { -pin }
       *[other] { $count } khóa công khai
    }
cli-token-skipped = Số đối tượng không đọc được: { $count }

## Certificates

cli-no-certificate = Không thấy chứng thư số nào.
cli-holder = Chủ thể: { $name }
cli-practice = Chỉ để thực hành, không có giá trị ở nơi khác
cli-number = { $name }: { $number }
cli-issuer = Đơn vị cấp: { $name }
cli-serial = Số sê-ri: { $serial }
cli-validity = Hiệu lực: từ { DATETIME($from, dateStyle: "long") } đến { DATETIME($until, dateStyle: "long") }
cli-days-left =
    { $days ->
        [0] Hôm nay là ngày cuối cùng
       *[other] Còn { $days } ngày
    }
cli-expired =
    { $days ->
       *[other] Đã hết hạn { $days } ngày trước
    }
cli-not-yet-valid = Chưa có hiệu lực; còn { $days } ngày đến khi hết hạn
cli-on-hardware-token = Trên token { $label }, số sê-ri { $serial }
cli-on-software-token = Trong token phần mềm { $label }, số sê-ri { $serial }
cli-on-practice-token = Trên token thực hành { $label }, số sê-ri { $serial }
cli-key-here = Khóa của chứng thư số nằm trên token này
cli-key-elsewhere = Khóa của chứng thư số không nằm trên token này
cli-key-unknown = Chưa nhập mã { -pin } nên không biết khóa có trên token này hay không

## Checks

cli-check-passed = Đạt: { $check }
cli-check-failed = Không đạt: { $check }
## The diagnosis

cli-link = { $part }: { $state }
cli-notices = Những điều khác cần biết:
cli-call-code = Mã để đọc qua điện thoại: { $code }

## A call code, read by a support agent

cli-support-caller-reads = Người gọi đang đọc:
cli-support-for-you = Nội dung đó bằng ngôn ngữ của bạn:
cli-support-nothing-broken = Không thấy chỗ vướng nào trên máy tính của người gọi.
cli-support-seen = Trên máy tính của người gọi:
cli-support-seen-system = Hệ điều hành
cli-support-seen-service = Dịch vụ thẻ thông minh
cli-support-seen-readers = Đầu đọc và thẻ
cli-support-seen-module = Trình điều khiển USB Token
cli-support-seen-days = Chứng thư số
cli-support-ask = Hãy hỏi: { $question }
cli-support-see = Khi đó người gọi sẽ thấy: { $sight }
cli-support-back = Bước trước: { $title } ({ $id })
cli-support-ahead = Bước sau: { $title } ({ $id })
cli-support-no-pin = Không bao giờ hỏi mã { -pin } hay mật khẩu, cũng không nghe nếu người gọi tự đọc: việc hỗ trợ không cần đến những thứ đó.

## Local agents

cli-agent-running =
    { $version ->
        [unknown] Phần mềm { $agent } đang chạy.
       *[other] Phần mềm { $agent } đang chạy, phiên bản { $version }.
    }

## Kinds of cards

cli-product-none = Trong các loại thẻ đã biết, không loại nào trả lời như vậy.
cli-product-ambiguous = Loại thẻ khác cũng có thể trả lời như vậy: hãy xem thêm chữ in trên thẻ.
cli-product-token = { -usb } Token để ký số
cli-product-card = Thẻ để ký số
cli-product-identity-card = Thẻ căn cước hoặc giấy phép, không dùng để ký số
cli-product-bank-card = Thẻ ngân hàng, không dùng để ký số
cli-product-sim-card = Thẻ SIM điện thoại, không dùng để ký số
cli-product-foreign = Các trình điều khiển sau nhận thẻ là của mình nhưng không đọc được: { $modules }
cli-product-get = Trình điều khiển do đơn vị cấp chứng thư số cung cấp. Các đơn vị cấp token của hãng này:

## Guides

cli-guide-step = { $number }. { $title } ({ $id })
cli-guide-actor = Ai làm: { $actor }
cli-guide-place = Ở đâu: { $place }
cli-guide-choice = Lựa chọn: { $choice } (tiếp theo: { $next })
cli-guide-labels = Trên trang: { $path }
cli-guide-field = Cần điền: { $field }
cli-guide-document = Mang theo: { $document }
cli-guide-cost = Chi phí: { $name }: { $currency ->
        [irr] { $amount } rial Iran
        [vnd] { $amount } đồng
       *[mnt] { $amount } tögrög Mông Cổ
    }{ $tax ->
        [0] { "" }
       *[other] { " " }cộng { $tax }% thuế
    }
cli-guide-portal = { $name }: { $url }
cli-guide-check = Kiểm tra trên token: { $check }
cli-guide-caution = Lưu ý: { $caution }
cli-guide-help =
    { $value ->
        [unknown] Trợ giúp: { $who }
       *[other] Trợ giúp: { $who }: { $value }
    }
cli-guide-source = Nguồn: { $title } (xem lần cuối ngày { DATETIME($day, dateStyle: "long") })
cli-guide-sound = { $guide }: không có lỗi
cli-guide-faulty = { $guide }: có lỗi
cli-guide-step-old = Bước { $step } đã hơn một năm chưa được xem lại, lần cuối ngày { DATETIME($day, dateStyle: "long") }
cli-guide-step-unlabelled = Bước { $step } mở một cổng nhưng không nêu mục nào trong trình đơn của cổng

## Cases, and which portal knows which certificate

# $at, $of (Number) - step 3 of 8.
cli-case = Hồ sơ { $id }: { $guide }, bước { $at } trên { $of }
cli-case-none = Chưa bắt đầu hồ sơ nào.
cli-case-subscriber = Dành cho mã số { $number }
cli-case-waiting = Chờ đến { DATETIME($until, dateStyle: "long", timeStyle: "short") }
cli-case-finished = Mọi bước đã xong
cli-case-done = Đã xong: { $title }
cli-case-ahead = Sắp tới: { $title }
cli-ledger-newest = Chứng thư số mới nhất: { $serial }
cli-ledger-empty = Không có cổng nào cần khai báo chứng thư số.
cli-ledger-entry = { $portal }: { $state ->
        [known] đã ghi nhận chứng thư số { $serial } từ ngày { DATETIME($since, dateStyle: "long") }
        [outdated] vẫn dùng chứng thư số cũ { $serial }
       *[unknown] chưa ghi nhận chứng thư số nào
    }

## Help

cli-help-about = { -tamga } cho biết thiết bị nào đang cắm, đọc và kiểm tra chứng thư số, và trình bày các hướng dẫn.
cli-help-commands = Các lệnh:
cli-help-diagnose = Tìm chỗ vướng từ máy tính đến cổng thông tin khiến không dùng được token, và nêu việc cần làm
cli-help-code-show = Mã của lần chẩn đoán, để đọc cho nhân viên hỗ trợ
cli-help-code-read = Những gì nhân viên hỗ trợ cần biết khi nghe đọc mã này
cli-help-agents = Tình trạng các phần mềm mà cổng thông tin cần để dùng token
cli-help-products-match = Loại thẻ nào trả lời bằng ATR này và dùng trình điều khiển nào
cli-help-causes = Mọi nguyên nhân kèm lời giải thích và cách xử lý, hoặc chỉ những nguyên nhân có các từ này
cli-help-inventory = Đầu đọc, trình điều khiển, token và lỗi của chúng
cli-help-certificates = Mọi chứng thư số: chủ thể, đơn vị cấp, hiệu lực và có khóa hay không
cli-help-check = Xem các điều kiện này có được đáp ứng không
cli-help-guide-list = Danh sách hướng dẫn
cli-help-guide-show = Một hướng dẫn, từng bước một
cli-help-guide-prove = Xem hướng dẫn có đúng và đủ lời văn không
cli-help-case-list = Các hồ sơ đã bắt đầu trong cửa sổ chương trình
cli-help-case-show = Một hồ sơ: việc đã xong, việc tiếp theo, việc sau đó
cli-help-case-next = Bước tiếp theo của một hồ sơ
cli-help-fields-check = Kiểm tra một giá trị như khi điền biểu mẫu của hướng dẫn
cli-help-calendar = Ghi tệp lịch gồm những điều hồ sơ đang chờ và ngày hết hạn của chứng thư số
cli-help-ledger = Cổng nào đã ghi nhận chứng thư số nào của người có mã số này
cli-help-sheet = So sánh từng ô của tệp đã điền với biểu mẫu trống của cổng thông tin
cli-help-pin-status = Cho biết tình trạng mã { -pin } của USB Token; không mất lần thử nào
cli-help-pin-change = Đổi mã { -pin } của USB Token hoặc mật khẩu của token phần mềm
cli-help-pin-unblock = Đặt mã { -pin } mới bằng mã { -puk } hoặc { -so-pin }
cli-help-sign-test = Ký thử bằng từng khóa trên USB Token và kiểm tra từng chữ ký
cli-help-request = Tạo khóa không rời khỏi USB Token và lập yêu cầu cấp chứng thư số cho khóa đó
cli-help-install = Đưa chứng thư số do đơn vị cấp gửi vào USB Token có khóa của nó
cli-help-export = Xuất chứng thư số ở mọi dạng mà các cổng thông tin yêu cầu
cli-help-verify = Cho biết đơn vị nào bảo đảm cho chứng thư số và chứng thư số có bị thu hồi không
cli-help-prove-moadian = Hỏi hệ thống thuế Iran có chấp nhận chứng thư số không; không gửi hóa đơn nào
cli-help-options = Các tùy chọn:
cli-help-json = Dữ liệu cho chương trình thay cho lời văn
cli-help-locale = Ngôn ngữ; nếu không ghi thì theo cửa sổ dòng lệnh
cli-help-module = Chỉ đọc trình điều khiển này; có thể ghi nhiều lần
cli-help-software-token = Mở tệp { -p12 } hoặc { -pfx } này và hỏi mật khẩu; có thể ghi nhiều lần
cli-help-password-fd = Đọc mật khẩu từ mã mô tả tệp này, mỗi tệp một dòng
cli-help-token = Số sê-ri của USB Token cần dùng, khi có nhiều thiết bị
cli-help-piv = Dùng thẻ { -piv } trong đầu đọc này không cần trình điều khiển; có thể tạo khóa trên đó
cli-help-last-try = Đồng ý dùng lần thử cuối cùng của mã { -pin }
cli-help-management-key = Hỏi khóa quản trị của thẻ { -piv } sau mã { -pin }, khi thẻ không dùng khóa mặc định của phần lớn nhà sản xuất
cli-help-online = Đồng ý cho hỏi nơi khác qua mạng
cli-help-sandbox = Hỏi môi trường thử nghiệm của hệ thống thuế
cli-help-guide = Hướng dẫn đang làm theo; cổng và bước của nó quyết định những gì được kiểm tra
cli-help-step = Bước của hướng dẫn
cli-help-report = Hiện báo cáo không nêu tên ai, và ghi ra tệp nếu có tên tệp; không ghi đè tệp đã có
cli-help-from = Chẩn đoán theo báo cáo này thay cho máy tính
cli-help-caller-locale = Ngôn ngữ của người gọi; nếu không ghi thì theo nước của hướng dẫn
cli-help-key = Loại khóa của yêu cầu; nếu không ghi thì lấy loại đầu tiên của mẫu
cli-help-output = Tệp sẽ ghi ra; không ghi đè tệp đã có
cli-help-profiles = Các mẫu yêu cầu và các mục của từng mẫu:
cli-help-field = Giá trị để so sánh khi kiểm tra, ví dụ { "holder-number=…" }
cli-help-desk = Thư mục lưu hồ sơ, nếu không phải thư mục mặc định
cli-help-form = Biểu mẫu trống của cổng thông tin, cho { "tamga sheet" }
cli-help-help = Văn bản này
cli-help-version = Phiên bản của chương trình
cli-help-status = Mã kết thúc:
cli-help-status-good = Không có vấn đề
cli-help-status-problem = Có vấn đề
cli-help-status-misuse = Không thực hiện được lệnh
cli-help-checks = Các phép kiểm tra:
