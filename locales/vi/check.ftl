### What a check can end in: one message per error code of tamga-check.
### `.why` tells the reason where there is more to tell, `.action` the one thing to do.

## Reader and card

check-no-reader = Chưa cắm USB Token hay đầu đọc thẻ nào. Thiết bị { -usb } Token cũng được tính là đầu đọc thẻ.
    .why = Thường là do cắm lỏng, bộ chia { -usb } yếu hoặc cổng bị mòn. Hãy thử cổng trên chính máy tính.
    .action = Cắm USB Token
# $readers (Number) - readers that are plugged in.
check-no-card =
    { $readers ->
       *[other] Đã cắm { $readers } đầu đọc thẻ nhưng không có thẻ nào trong đó.
    }
    .action = Cắm thẻ vào đầu đọc
# $product - the maker's name for the card.
check-identity-card-inserted = Thẻ trong đầu đọc là thẻ căn cước hoặc giấy phép ({ $product }), không phải USB Token chứa chứng thư số của bạn.
    .action = Cắm USB Token dùng để ký
check-bank-card-inserted = Thẻ trong đầu đọc là thẻ ngân hàng ({ $product }), không phải USB Token chứa chứng thư số của bạn.
    .action = Cắm USB Token dùng để ký
check-sim-card-inserted = Thẻ trong đầu đọc là SIM điện thoại ({ $product }), không phải USB Token chứa chứng thư số của bạn.
    .action = Cắm USB Token dùng để ký

## Driver

# $product - the maker's name for the token. $module - file name of its driver, or "unknown".
check-driver-missing =
    { $module ->
        [unknown] Đã cắm USB Token { $product }, nhưng chưa biết trình điều khiển nào cho nó trên hệ thống này.
       *[other] Đã cắm USB Token { $product }, nhưng chưa cài trình điều khiển { $module } của nó.
    }
    .why = Hệ thống nhìn thấy USB Token, nhưng chỉ trình điều khiển mới đọc được chứng thư số trong đó.
    .action = Cài trình điều khiển USB Token
# $atr - answer to reset of the card, in hexadecimal.
check-card-unknown = Đã cắm một thẻ, nhưng không trình điều khiển nào đã cài nhận ra nó. Mã nhận dạng của thẻ là { $atr }.
    .why = Trình điều khiển thường đi kèm USB Token hoặc có trên trang của đơn vị cấp.
    .action = Cài trình điều khiển của đơn vị cấp
# $module - path of the driver. $product - the maker's name for the token.
check-wrong-driver = Trình điều khiển { $module } nhận USB Token { $product } là của mình nhưng không đọc được, nên token trông như rỗng.
    .why = Rất có thể token không rỗng. Đừng khởi tạo lại, vì như vậy sẽ xóa mất chứng thư số.
    .action = Cài đúng trình điều khiển của token
# $module - path of the driver, or "unknown".
check-token-not-seen =
    { $module ->
        [unknown] Đã cắm thẻ và các trình điều khiển đều hoạt động, nhưng không trình nào thấy token.
       *[other] Trình điều khiển { $module } hoạt động nhưng không thấy USB Token.
    }
    .action = Rút USB Token ra rồi cắm lại
# $count (Number) - tokens that are plugged in.
check-several-tokens =
    { $count ->
       *[other] Đang cắm { $count } USB Token. Cổng thông tin có thể chọn nhầm thiết bị.
    }
    .action = Chỉ để lại một USB Token
check-still-reading = Đang đọc USB Token.
    .action = Chờ một chút

## Token and PIN

# $label - label of the token.
check-token-not-initialized = USB Token { $label } chưa được khởi tạo nên chưa thể chứa chứng thư số.
    .why = Thông thường đơn vị cấp khởi tạo thiết bị. Việc khởi tạo xóa mọi thứ trong thiết bị.
    .action = Nhờ đơn vị cấp khởi tạo
# $label - label of the token.
check-pin-not-set = USB Token { $label } chưa có mã { -pin }.
    .action = Nhờ đơn vị cấp đặt mã PIN
# $label - label of the token.
check-pin-to-be-changed = Mã { -pin } của USB Token { $label } vẫn là mã do đơn vị cấp đặt và phải đổi trước khi dùng.
    .action = Đổi mã PIN trong phần mềm của token
# $label - label of the token.
check-pin-count-low = Đã có lần nhập sai mã { -pin } của USB Token { $label } kể từ lần nhập đúng gần nhất. Có thể chỉ còn ít lần thử.
    .action = Tìm lại đúng mã PIN trước khi nhập
# $label - label of the token.
check-pin-final-try = Nhập sai mã { -pin } thêm một lần nữa thì USB Token { $label } sẽ bị khóa.
    .why = Đừng đoán. Thiết bị bị khóa chỉ đơn vị cấp mới mở được, và nhiều khi phải thay thiết bị mới.
    .action = Hỏi đơn vị cấp trước khi thử
# $label - label of the token.
check-pin-locked = USB Token { $label } đã bị khóa vì nhập sai mã { -pin } quá nhiều lần.
    .why = Chứng thư số vẫn còn, nhưng không ký được cho đến khi thiết bị được mở khóa.
    .action = Nhờ đơn vị cấp mở khóa
check-no-software-token = Chưa mở token phần mềm nào. Đó là một tệp thường có đuôi { -p12 } hoặc { -pfx }.
    .action = Chọn tệp
# $path - path of the file.
check-software-token-closed = Đã chọn tệp { $path } nhưng chưa mở bằng mật khẩu.
    .action = Nhập mật khẩu
check-practice-only = Đây là token hoặc chứng thư số thực hành, không có giá trị ngoài buổi thực hành.
    .action = Cắm USB Token thật của bạn

## Certificate

# $label - label of the token.
check-token-empty = USB Token { $label } rỗng: không có khóa cũng không có chứng thư số.
    .why = Hoặc chưa có gì được nạp vào, hoặc đã bị xóa. Chứng thư số đã xóa thì không khôi phục được.
    .action = Xin chứng thư số từ đơn vị cấp
# $label - label of the token.
check-no-certificate = USB Token { $label } có khóa nhưng chưa có chứng thư số.
    .why = Khóa được tạo cho yêu cầu cấp. Chứng thư số đã cấp còn phải được nạp vào thiết bị.
    .action = Nạp chứng thư số đã cấp vào token
# $label - label of the token.
check-only-issuer-certificates = USB Token { $label } chỉ có chứng thư số của các đơn vị cấp, không có của chủ thể.
    .action = Xin chứng thư số từ đơn vị cấp
# $now - what the computer's clock says.
check-clock-behind = Đồng hồ máy tính này chỉ { DATETIME($now, dateStyle: "long") }, tức là ở quá khứ.
    .why = Khi đồng hồ sai, chứng thư số còn hạn trông như hết hạn và các cổng thông tin từ chối chữ ký.
    .action = Chỉnh lại ngày giờ
# $notBefore - first moment of the validity. $now - what the computer's clock says.
check-certificate-not-yet-valid = Chứng thư số có hiệu lực từ { DATETIME($notBefore, dateStyle: "long") }, còn đồng hồ máy tính này chỉ { DATETIME($now, dateStyle: "long") }.
    .action = Kiểm tra đồng hồ máy tính
# $notAfter - last moment of the validity. $days (Number) - whole days since then.
check-certificate-expired =
    { $days ->
        [0] Chứng thư số đã hết hạn vào { DATETIME($notAfter, dateStyle: "long") }, chưa đầy một ngày trước.
       *[other] Chứng thư số đã hết hạn vào { DATETIME($notAfter, dateStyle: "long") }, cách đây { $days } ngày.
    }
    .why = Không phải nơi nào cũng gia hạn trực tuyến được chứng thư số đã hết hạn. Phải khai báo chứng thư số mới với mọi cổng thông tin.
    .action = Gia hạn chứng thư số
# $notAfter - last moment of the validity. $days (Number) - whole days left.
check-certificate-ends-soon =
    { $days ->
        [0] Chứng thư số hết hạn hôm nay, { DATETIME($notAfter, dateStyle: "long") }.
       *[other] Chứng thư số hết hạn vào { DATETIME($notAfter, dateStyle: "long") }, còn { $days } ngày.
    }
    .action = Gia hạn trước khi hết hạn

## Holder

check-number-not-given = Chưa nhập số của chủ thể nên chưa có gì để đối chiếu.
    .action = Nhập số
# $expected - the number that was entered.
check-holder-without-number = Chứng thư số không ghi số nào của chủ thể. Lẽ ra phải ghi { $expected }.
    .why = Cổng thông tin tìm số này trong chứng thư số sẽ từ chối.
    .action = Xin đúng chứng thư số từ đơn vị cấp
# $kind - kind of the number in the certificate. $found - that number. $expected - the number that was entered.
check-holder-differs =
    { $kind ->
        [ir-national-code] Chứng thư số thuộc về mã số quốc gia Iran { $found }, không phải { $expected }.
        [ir-legal-id] Chứng thư số thuộc về mã số pháp nhân Iran { $found }, không phải { $expected }.
        [vn-tax-code] Chứng thư số thuộc về mã số thuế { $found }, không phải { $expected }.
       *[other] Chứng thư số thuộc về số { $found }, không phải { $expected }.
    }
    .why = Thường là do cắm USB Token cá nhân thay cho của công ty, hoặc ngược lại.
    .action = Cắm đúng USB Token
# $found - country of the certificate. $expected - country of the guide.
check-country-differs =
    { $found ->
        [ir] Đây là chứng thư số của Iran.
        [vn] Đây là chứng thư số của Việt Nam.
       *[mn] Đây là chứng thư số của Mông Cổ.
    } { $expected ->
        [ir] Bước này cần chứng thư số của Iran.
        [vn] Bước này cần chứng thư số của Việt Nam.
       *[mn] Bước này cần chứng thư số của Mông Cổ.
    }
    .action = Cắm đúng USB Token
# $name - name in the certificate.
check-personal-instead-of-stamp = Chứng thư số của { $name } là chữ ký cá nhân. Bước này cần con dấu số của tổ chức.
    .action = Cắm USB Token của tổ chức
# $name - name in the certificate.
check-stamp-instead-of-personal = Chứng thư số của { $name } là con dấu số của tổ chức. Bước này cần chữ ký cá nhân.
    .action = Cắm USB Token cá nhân
# $name - name in the certificate.
check-role-unknown = Chứng thư số của { $name } không ghi là con dấu số của tổ chức hay chữ ký cá nhân.
    .action = Đối chiếu với giấy tờ của đơn vị cấp
check-contract-end-not-given = Chưa nhập ngày cuối của hợp đồng nên chưa có gì để đối chiếu.
    .action = Nhập ngày cuối của hợp đồng
# $notAfter - last moment of the validity. $contractEnd - last day of the contract, as entered. $days (Number) - days that are missing.
check-term-cut-short =
    { $days ->
       *[other] Chứng thư số hết hạn vào { DATETIME($notAfter, dateStyle: "long") }, sớm hơn hợp đồng ({ $contractEnd }) { $days } ngày, vì chứng thư số của chính đơn vị cấp cũng hết hạn khi đó.
    }
    .why = Đơn vị cấp sẽ cấp bù miễn phí thời hạn còn thiếu bằng một chứng thư số thứ hai.
    .action = Yêu cầu đơn vị cấp cấp bù
# $notAfter - last moment of the validity. $contractEnd - last day of the contract, as entered. $days (Number) - days that are missing.
check-term-short =
    { $days ->
       *[other] Chứng thư số hết hạn vào { DATETIME($notAfter, dateStyle: "long") }, sớm hơn hợp đồng ({ $contractEnd }) { $days } ngày.
    }
    .action = Hỏi đơn vị cấp lý do
# $notAfter - last moment of the validity.
check-term-not-clipped = Chứng thư số có hiệu lực đến { DATETIME($notAfter, dateStyle: "long") }, đủ thời hạn bạn đã trả tiền nên không cần cấp bù.
    .action = Đối chiếu với hợp đồng
# $found - name of the issuer, or "unknown". $expected - name of the issuer this guide is about.
check-issuer-differs =
    { $found ->
        [unknown] Chứng thư số không ghi tên đơn vị cấp. Hướng dẫn này dành cho chứng thư số của { $expected }.
       *[other] Chứng thư số này do { $found } cấp. Hướng dẫn này dành cho chứng thư số của { $expected }.
    }
    .action = Cắm đúng USB Token
check-old-certificate-not-noted = Chưa ghi nhớ chứng thư số cũ nên không phân biệt được với chứng thư số mới.
    .why = Chứng thư số cũ được ghi nhớ ở một bước trước, khi còn nằm trong USB Token.
    .action = Quay lại bước ghi nhớ chứng thư số
# $serial - serial number. $notAfter - last moment of the validity.
check-not-renewed-yet = USB Token vẫn chỉ có chứng thư số cũ { $serial }, hết hạn vào { DATETIME($notAfter, dateStyle: "long") }.
    .action = Hoàn tất gia hạn rồi kiểm tra lại
# $notAfter - last moment of the validity.
check-renewed-not-longer = Trong USB Token có chứng thư số khác, nhưng hết hạn vào { DATETIME($notAfter, dateStyle: "long") }, không muộn hơn chứng thư số cũ.
    .action = Hỏi đơn vị cấp lý do

## Key

# $kind - algorithm of the key.
check-key-kind-wrong = Khóa của chứng thư số thuộc loại { $kind }. Cổng thông tin chỉ nhận khóa RSA.
    .action = Xin chứng thư số RSA từ đơn vị cấp
# $bits (Number) - length of the key. $needed (Number) - the shortest that is taken.
check-key-too-short = Khóa của chứng thư số dài { NUMBER($bits, useGrouping: "false") } bit. Cần ít nhất { NUMBER($needed, useGrouping: "false") } bit.
    .action = Xin chứng thư số mới từ đơn vị cấp
check-not-for-signing = Chứng thư số này không được dùng để ký số. Có lẽ nó dành cho việc mã hóa.
    .action = Dùng chứng thư số để ký
# $label - label of the token.
check-key-elsewhere = Chứng thư số nằm trong USB Token { $label } nhưng khóa của nó thì không. Không có khóa thì không ký được.
    .why = Khóa không bao giờ rời khỏi thiết bị đã tạo ra nó. Chứng thư số đã bị nạp vào thiết bị khác.
    .action = Cắm token đã tạo yêu cầu cấp
# $label - label of the token.
check-key-differs = Khóa trong USB Token { $label } không phải khóa mà chứng thư số này được cấp cho.
    .why = Sau khi gửi yêu cầu đã tạo khóa mới, hoặc đã nạp nhầm chứng thư số của yêu cầu khác.
    .action = Xin chứng thư số mới từ đơn vị cấp
# $label - label of the token.
check-key-not-seen = USB Token { $label } không cho thấy khóa khi chưa nhập mã { -pin }, nên không biết khóa có ở đó hay không.
    .action = Thử ký tại cổng thông tin
