### What can go wrong between the program and a token: one message per error code of tamga-card.

## The smart card service, the reader, the card

card-service-not-installed = Máy tính này chưa cài dịch vụ thẻ thông minh, nên không thể làm việc với USB Token.
    .action = Cài đặt dịch vụ thẻ thông minh
card-service-not-running = Dịch vụ thẻ thông minh đã được cài nhưng không chạy, nên không nhìn thấy USB Token nào.
    .action = Khởi động dịch vụ thẻ thông minh
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

## The card itself, without a driver

card-card-not-piv = Thẻ này không phải thẻ { -piv }, nên chỉ dùng được với trình điều khiển riêng của nó.
    .action = Cài trình điều khiển USB Token
card-card-answer-malformed = Không hiểu được trả lời của thẻ cho lệnh { $command }.
    .action = Rút thẻ ra rồi cắm lại
card-card-refused = Thẻ từ chối lệnh { $command } và báo { $status }.
    .action = Rút thẻ ra rồi cắm lại
card-card-full = Thẻ không còn chỗ trống.
    .action = Hỏi đơn vị cấp thẻ
# $triesLeft (Number, or "unknown") - tries before the PIN is locked.
card-pin-incorrect =
    { $triesLeft ->
        [unknown] Mã { -pin } này không đúng. Có thể chỉ còn ít lần thử, sau đó mã sẽ bị khóa.
        [1] Mã { -pin } này không đúng. Bạn chỉ còn một lần thử, sau đó mã sẽ bị khóa.
       *[other] Mã { -pin } này không đúng. Bạn còn { $triesLeft } lần thử.
    }
    .why = Đừng đoán. Hãy tìm thư hoặc phong bì được giao kèm với thẻ.
    .action = Nhập lại mã { -pin }
card-pin-locked = Mã { -pin } đã bị khóa vì nhập sai quá nhiều lần.
    .why = Khóa và chứng thư số vẫn còn trên thẻ. Dùng mã { -puk } để đặt mã { -pin } mới.
    .action = Mở khóa mã { -pin } bằng mã { -puk }
card-pin-last-try = Chỉ còn một lần thử mã { -pin }. Nếu sai, mã sẽ bị khóa. Chưa có gì được gửi đến thẻ.
    .action = Hãy tìm đúng mã { -pin } trước
card-pin-malformed = Mã { -pin } của thẻ này có từ 6 đến 8 chữ số. Chưa có gì được gửi đến thẻ và không mất lần thử nào.
    .action = Nhập từ 6 đến 8 chữ số
# $triesLeft (Number, or "unknown") - tries before the PUK is locked.
card-puk-incorrect =
    { $triesLeft ->
        [unknown] Mã { -puk } này không đúng. Có thể chỉ còn ít lần thử, sau đó mã sẽ bị khóa vĩnh viễn.
        [1] Mã { -puk } này không đúng. Bạn chỉ còn một lần thử, sau đó mã sẽ bị khóa vĩnh viễn.
       *[other] Mã { -puk } này không đúng. Bạn còn { $triesLeft } lần thử.
    }
    .why = Đừng đoán. Khi mã { -puk } bị khóa, nhiều khi phải thay thẻ mới.
    .action = Nhập lại mã { -puk }
card-puk-locked = Mã { -puk } đã bị khóa vì nhập sai quá nhiều lần.
    .action = Hỏi đơn vị cấp thẻ
card-puk-malformed = Mã { -puk } của thẻ này có từ 6 đến 8 ký tự. Chưa có gì được gửi đến thẻ và không mất lần thử nào.
    .action = Nhập từ 6 đến 8 ký tự
card-management-key-incorrect = Thẻ không chấp nhận khóa quản trị này, nên chưa có gì được ghi vào thẻ.
    .why = Khóa quản trị không phải là mã { -pin }. Người chuẩn bị thẻ giữ khóa này.
    .action = Hỏi người đã chuẩn bị thẻ
card-management-key-malformed = Khóa quản trị dài 16, 24 hoặc 32 byte, còn khóa này dài { $bytes } byte. Chưa có gì được gửi đến thẻ.
    .action = Nhập lại khóa quản trị
card-slot-in-use = Ngăn { $slot } của thẻ đang được dùng. Chưa có gì thay đổi.
    .why = Khóa hoặc chứng thư số mới sẽ xóa mất những gì đang có, và khóa đã mất thì không lấy lại được.
    .action = Chọn ngăn khác
card-key-kind-unsupported = Thẻ không tạo được khóa loại { $kind }.
    .action = Chọn loại khóa khác
card-certificate-key-mismatch = Chứng thư số này không thuộc về khóa trong ngăn { $slot } của thẻ. Chưa có gì được ghi.
    .why = Có thể nó được cấp cho một yêu cầu cũ hơn hoặc cho một thẻ khác.
    .action = Chọn đúng chứng thư số
card-slot-key-unknown = Thẻ không cho biết khóa nào nằm trong ngăn { $slot }, nên chứng thư số chưa được ghi.
    .action = Chứng minh khóa bằng mã { -pin }
card-certificate-malformed = Không đọc được chứng thư số của ngăn { $slot } trên thẻ. Có thể nó đã bị hỏng.
    .action = Ghi lại chứng thư số vào đó
card-certificate-not-kept = Thẻ đã nhận chứng thư số, nhưng ngăn { $slot } không trả lại đúng nguyên bản.
    .action = Ghi lại chứng thư số vào đó
card-write-interrupted = Thẻ bị rút ra trong khi đang ghi vào ngăn { $slot }.
    .why = Trong ngăn là nội dung cũ hoặc nội dung mới. Đọc lại thẻ sẽ biết.
    .action = Cắm thẻ vào và đọc lại

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
card-file-not-written = Không ghi được tệp { $path }. Có thể bạn không có quyền ghi vào thư mục này.
    .action = Chọn thư mục khác
card-disk-full = Ổ đĩa đã đầy nên không ghi được tệp { $path }.
    .action = Giải phóng dung lượng ổ đĩa
