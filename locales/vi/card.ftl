### What can go wrong between the program and a token: one message per error code of tamga-card.

## The smart card service, the reader, the card

card-service-not-installed = Máy tính này chưa cài dịch vụ thẻ thông minh, nên không thể làm việc với USB Token.
    .action = Cài đặt dịch vụ thẻ thông minh
card-service-not-running = Dịch vụ thẻ thông minh đã được cài nhưng không chạy, nên không nhìn thấy USB Token nào.
    .action = Khởi động dịch vụ thẻ thông minh
card-service-disabled = Dịch vụ thẻ thông minh đã được cài nhưng bị vô hiệu hóa, nên hệ thống không bao giờ khởi động dịch vụ này.
    .action = Bật lại dịch vụ thẻ thông minh
card-service-hidden = { -tamga } đang chạy trong môi trường cách ly nên không dùng được dịch vụ thẻ thông minh.
    .why = Phần mềm cài dưới dạng Flatpak, Snap hoặc chạy trong container chỉ thấy những gì được cho phép.
    .action = Cho phần mềm quyền dùng thẻ thông minh
card-service-refused = Dịch vụ thẻ thông minh không cho phép người dùng này. Dịch vụ thường chỉ phục vụ người đang ngồi tại máy tính.
    .action = Đăng nhập trực tiếp tại máy tính
card-service-fault = Dịch vụ thẻ thông minh gặp lỗi và báo { $returned }.
    .action = Khởi động lại máy tính
card-reader-gone = Đầu đọc thẻ { $reader } đã bị rút ra.
    .action = Cắm lại đầu đọc thẻ
card-reader-name-unreadable = Tên đầu đọc thẻ { $reader } có ký tự không đọc được. { -tamga } vẫn dùng được đầu đọc này, nhưng phần mềm khác có thể không dùng được.
    .action = Cập nhật trình điều khiển đầu đọc
card-card-mute = Thẻ trong đầu đọc { $reader } không trả lời. Có thể thẻ bị đặt ngược, bị bẩn hoặc bị hỏng.
    .action = Rút thẻ ra rồi cắm lại
card-card-unsupported = Đầu đọc { $reader } không làm việc được với thẻ đang cắm trong đó.
    .action = Thử đầu đọc thẻ khác
card-card-removed = Thẻ bị rút ra trong khi đang đọc.
    .action = Cắm lại thẻ
card-card-in-use = Một phần mềm khác đang giữ riêng thẻ trong đầu đọc { $reader }.
    .action = Đóng phần mềm kia

## The token's driver

card-module-missing = Không có trình điều khiển USB Token tại { $path }.
    .action = Cài trình điều khiển USB Token
card-module-unreadable = Không đọc được trình điều khiển USB Token { $path }. Có thể bạn không có quyền đọc hoặc ổ đĩa bị hỏng.
    .action = Cài lại trình điều khiển USB Token
card-module-not-a-library = Tệp { $path } không phải là trình điều khiển USB Token. Đây là loại tệp khác hoặc tệp đã bị hỏng.
    .action = Chọn đúng tệp trình điều khiển
card-module-wrong-machine = Trình điều khiển USB Token { $path } được làm cho { $machine }, nhưng phần mềm này cần bản cho { $needed }.
    .action = Cài trình điều khiển phù hợp
card-module-not-loaded = Không nạp được trình điều khiển USB Token { $path }. Nguyên nhân thường gặp là thiếu một tệp khác mà nó cần.
    .action = Cài lại trình điều khiển USB Token
card-module-without-entry = Tệp { $path } là thư viện nhưng không phải trình điều khiển USB Token, vì không có các hàm { -pkcs11 }.
    .action = Chọn đúng tệp trình điều khiển
card-module-refused = Trình điều khiển USB Token { $path } đã được nạp nhưng từ chối làm việc: { $function } trả về { $returned }.
    .action = Cài lại trình điều khiển USB Token
card-module-crashed = Trình điều khiển USB Token { $path } bị dừng đột ngột. { -tamga } vẫn hoạt động bình thường.
    .action = Cập nhật trình điều khiển USB Token
card-module-hung = Trình điều khiển USB Token { $path } không trả lời trong { $seconds } giây nên đã bị dừng lại.
    .action = Rút USB Token ra rồi cắm lại
card-worker-not-started = Không khởi động được tiến trình riêng cho trình điều khiển USB Token { $path }.
    .action = Khởi động lại phần mềm

## The token

card-token-removed = USB Token bị rút ra trong khi đang đọc.
    .action = Cắm lại USB Token
card-token-not-recognized = Trình điều khiển không nhận ra USB Token này. Có thể thiết bị là của nhà sản xuất khác.
    .action = Cài trình điều khiển của token này
card-too-many-objects = USB Token chứa { $count } đối tượng. Chỉ { $limit } đối tượng đầu tiên được đọc.
    .action = Hỏi đơn vị cấp USB Token
card-token-fault = USB Token gặp lỗi: { $function } trả về { $returned }.
    .action = Rút USB Token ra rồi cắm lại
card-token-changed = Thiết bị đang cắm không phải USB Token bạn đã chọn.
    .action = Cắm USB Token bạn đã chọn
card-token-read-only = USB Token không cho phép thay đổi: nhà sản xuất hoặc đơn vị cấp đã đặt chế độ chống ghi.
    .action = Hỏi đơn vị cấp
card-token-full = USB Token đã hết dung lượng. Chưa có gì được ghi và không có gì bị xóa.
    .action = Hỏi đơn vị cấp cách tạo chỗ trống
card-pin-incorrect =
    { $triesLeft ->
        [1] Mã { -pin } không đúng. Chỉ còn một lần thử; nhập sai thêm một lần nữa thì USB Token sẽ bị khóa.
        [unknown] Mã { -pin } không đúng và đã mất một lần thử. USB Token không cho biết còn mấy lần.
       *[other] Mã { -pin } không đúng. Còn { $triesLeft } lần thử.
    }
    .action = Tìm lại đúng mã PIN trước khi thử tiếp
card-pin-locked = USB Token đã bị khóa vì nhập sai mã { -pin } quá nhiều lần. Dữ liệu trên USB Token vẫn còn nguyên.
    .action = Mở khóa bằng PUK hoặc hỏi đơn vị cấp
card-puk-incorrect =
    { $triesLeft ->
        [1] Mã { -puk } hoặc { -so-pin } không đúng. Chỉ còn một lần thử; nếu lại sai thì không ai mở khóa được USB Token nữa.
        [unknown] Mã { -puk } hoặc { -so-pin } không đúng và đã mất một lần thử. USB Token không cho biết còn mấy lần.
       *[other] Mã { -puk } hoặc { -so-pin } không đúng. Còn { $triesLeft } lần thử.
    }
    .action = Tìm lại đúng mã trước khi thử tiếp
card-puk-locked = Mã { -puk } hoặc { -so-pin } cũng đã bị khóa. USB Token này không mở khóa được nữa.
    .action = Xin đơn vị cấp một USB Token mới
card-last-try-not-agreed = Chỉ còn một lần thử và bạn chưa đồng ý dùng lần đó. Chưa mất lần thử nào.
    .action = Đồng ý trước hoặc hỏi đơn vị cấp
card-pin-not-set = USB Token chưa có mã { -pin }.
    .action = Đặt mã PIN đầu tiên
card-pin-expired = Phải đổi mã { -pin } trước khi dùng USB Token vào việc khác.
    .action = Đổi mã PIN
card-pin-length-wrong =
    { $most ->
        [unknown] Mã { -pin } của USB Token này phải dài ít nhất { $least } ký tự. Chưa có gì được gửi đến USB Token.
       *[other] Mã { -pin } của USB Token này phải dài từ { $least } đến { $most } ký tự. Chưa có gì được gửi đến USB Token.
    }
    .action = Chọn mã PIN khác
card-pin-character-wrong = Mã { -pin } chỉ được gồm chữ cái tiếng Anh, chữ số và ký hiệu trên bàn phím tiếng Anh, vì có bàn phím không gõ được các ký tự khác. Chưa có gì được gửi đến USB Token.
    .action = Chọn mã PIN khác
card-pin-refused = USB Token không chấp nhận mã { -pin } này vì mã quá ngắn, quá dài hoặc quá đơn giản.
    .action = Chọn mã PIN khác
card-pin-pad-cancelled = Việc nhập mã đã bị hủy trên bàn phím của đầu đọc. Chưa mất lần thử nào.
    .action = Bắt đầu lại khi bạn sẵn sàng
card-key-kind-unsupported = USB Token này không tạo được loại khóa cần dùng.
    .action = Hỏi đơn vị cấp nên dùng USB Token nào
card-key-missing = Khóa bí mật tương ứng không nằm trên USB Token này.
    .action = Cắm USB Token đã tạo yêu cầu
card-signature-wrong = USB Token đã ký nhưng chữ ký không khớp với khóa của chính nó. USB Token này không đáng tin cậy.
    .action = Nhờ đơn vị cấp kiểm tra USB Token
card-certificate-already-there = Chứng thư số này đã có trên USB Token. Không có gì thay đổi.
    .action = Chuyển sang bước tiếp theo
card-certificate-altered = Nội dung đọc lại từ USB Token không giống chứng thư số đã ghi.
    .action = Rút USB Token ra, cắm lại rồi kiểm tra

## The card itself, without a driver

card-card-not-piv = Thẻ này không phải thẻ { -piv }, nên chỉ dùng được với trình điều khiển riêng của nó.
    .action = Cài trình điều khiển USB Token
card-card-answer-malformed = Thẻ trả lời lệnh { $command } bằng nội dung không hiểu được.
    .action = Rút thẻ ra rồi cắm lại
card-card-refused = Thẻ từ chối lệnh { $command } và báo { $status }.
    .action = Rút thẻ ra rồi cắm lại
# $triesLeft (Number, or "unknown") - tries before the PIN is locked.
card-pin-malformed = Mã { -pin } của thẻ này phải có từ 6 đến 8 chữ số. Chưa có gì được gửi đến thẻ và chưa mất lần thử nào.
    .action = Nhập từ 6 đến 8 chữ số
# $triesLeft (Number, or "unknown") - tries before the PUK is locked.
card-puk-malformed = Mã { -puk } của thẻ này phải có từ 6 đến 8 ký tự. Chưa có gì được gửi đến thẻ và chưa mất lần thử nào.
    .action = Nhập từ 6 đến 8 ký tự
card-management-key-incorrect = Thẻ không chấp nhận khóa quản trị này, nên chưa có gì được ghi vào thẻ.
    .why = Khóa quản trị không phải là mã { -pin }. Người chuẩn bị thẻ giữ khóa này.
    .action = Hỏi người đã chuẩn bị thẻ
card-management-key-malformed = Khóa quản trị phải dài 16, 24 hoặc 32 byte, còn khóa vừa nhập dài { $bytes } byte. Chưa có gì được gửi đến thẻ.
    .action = Nhập lại khóa quản trị
card-slot-in-use = Ngăn { $slot } của thẻ đang được dùng. Chưa có gì thay đổi.
    .why = Khóa hoặc chứng thư số mới sẽ xóa mất những gì đang có, và khóa đã mất thì không lấy lại được.
    .action = Chọn ngăn khác
card-certificate-key-mismatch = Chứng thư số này không được cấp cho khóa trong ngăn { $slot } của thẻ. Chưa có gì được ghi.
    .why = Có thể chứng thư số được cấp cho một yêu cầu cũ hơn hoặc cho thẻ khác.
    .action = Chọn đúng chứng thư số
card-slot-key-unknown = Thẻ không cho biết khóa nào nằm trong ngăn { $slot }, nên chứng thư số chưa được ghi.
    .action = Nhập mã { -pin } để xác minh khóa
card-certificate-malformed = Không đọc được chứng thư số trong ngăn { $slot } của thẻ. Có thể chứng thư số đã bị hỏng.
    .action = Ghi lại chứng thư số vào ngăn này
card-certificate-not-kept = Thẻ đã nhận chứng thư số, nhưng nội dung đọc lại từ ngăn { $slot } không giống chứng thư số đã ghi.
    .action = Ghi lại chứng thư số vào ngăn này
card-write-interrupted = Thẻ bị rút ra trong khi đang ghi vào ngăn { $slot }.
    .why = Ngăn này chứa nội dung cũ hoặc nội dung mới; đọc lại thẻ thì sẽ biết.
    .action = Cắm thẻ vào rồi đọc lại

## The file of a software token

card-file-missing = Không tìm thấy tệp { $path }. Tệp đã bị chuyển đi, bị xóa, hoặc ổ đĩa đã được rút ra.
    .action = Chọn lại tệp
card-file-unreadable = Không đọc được tệp { $path }. Có thể bạn không có quyền đọc hoặc ổ đĩa bị hỏng.
    .action = Sao chép tệp sang thư mục khác
card-file-too-large = Tệp { $path } quá lớn. Không có token phần mềm nào lớn như vậy.
    .action = Chọn đúng tệp
card-file-not-pkcs12 = Tệp { $path } không phải là { -pkcs12 }. Tệp của token phần mềm thường có đuôi { -p12 } hoặc { -pfx }.
    .action = Chọn đúng tệp
card-file-password-wrong = Mật khẩu không mở được tệp { $path }. Hãy kiểm tra bộ gõ tiếng Việt và chữ hoa, chữ thường.
    .action = Nhập lại mật khẩu
card-file-damaged = Tệp { $path } bị hỏng. Có thể tệp chưa được tải về đầy đủ.
    .action = Tải lại tệp
card-file-unsupported = Tệp { $path } được mã hóa theo cách mà { -tamga } không đọc được.
    .action = Xin đơn vị cấp một tệp mới
card-file-without-certificate = Trong tệp { $path } không có chứng thư số.
    .action = Chọn tệp có chứng thư số
card-file-exists = Đã có tệp { $path }. Tệp này không bị ghi đè.
    .action = Chọn tên khác
card-file-not-written = Không ghi được tệp { $path }. Có thể bạn không có quyền ghi vào thư mục này.
    .action = Chọn thư mục khác
card-disk-full = Ổ đĩa đã đầy nên không ghi được tệp { $path }.
    .action = Giải phóng dung lượng ổ đĩa
