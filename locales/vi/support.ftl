### What a support agent asks next, and what the caller should see then; and a call code in words.
### An id is support-<cause> or support-part-<part>; `.see` is what the caller should see. Never ask for a { -pin }.

## Nothing is broken, or a part is

support-nothing-broken = Trang đang mở có báo mọi việc trên đó đã xong không?
    .see = Chuỗi từ máy tính đến chứng thư số, mỗi phần đều có dấu kiểm.
support-part-computer = Bạn có đang ngồi tại máy cắm USB Token không, và ngày giờ của máy có đúng không?
    .see = Ngày hôm nay và giờ đúng ở góc màn hình.
support-part-service = Bạn đã bấm nút khởi động dịch vụ thẻ thông minh hoặc khởi động lại máy chưa?
    .see = Sau vài giây, phần “Dịch vụ” có dấu kiểm.
support-part-reader = Xin rút USB Token ra, chờ ba giây rồi cắm vào cổng USB khác. Đèn của token có sáng không?
    .see = Đèn của token sáng và phần “Đầu đọc thẻ” có dấu kiểm.
support-part-driver = Trên USB Token in tên gì, và có đĩa hoặc trang tải trình điều khiển kèm theo không?
    .see = Sau khi cài trình điều khiển và cắm lại token, phần “Trình điều khiển” có dấu kiểm.
support-part-token = Có đúng một USB Token đang cắm không, và đó có phải cái bạn vẫn dùng không?
    .see = Tên của một USB Token và phần “USB Token” có dấu kiểm.
support-part-pin = Không cần nói cho tôi biết: bạn có chắc chắn nhớ mã { -pin } không?
    .see = Số lần thử còn lại, trước khi nhập bất cứ điều gì.
support-part-certificate = Chứng thư số ghi tên ai và hết hạn ngày nào?
    .see = Tên chủ thể và ngày hết hạn chưa tới.
support-part-issuer = Đơn vị nào đã cấp chứng thư số và bạn nhận khi nào?
    .see = Tên đơn vị cấp và phần “Đơn vị cấp” có dấu kiểm.
support-part-portal = Trang web khác có mở được trong cùng trình duyệt không, và có đang bật VPN không?
    .see = Trang đầu của cổng thông tin, trong cùng trình duyệt.

## A cause with a question of its own

support-check-no-reader = USB Token có đang cắm ngay lúc này không, và có đèn nào sáng không?
    .see = Đèn trên token sáng và tên của nó trong danh sách.
support-check-wrong-driver = Có ai đề nghị khởi tạo lại USB Token không? Xin đừng làm vậy: chứng thư số rất có thể vẫn còn trong đó.
    .see = Chứng thư số, sau khi cài đúng trình điều khiển của token.
support-check-pin-locked = Bạn có giữ thư của đơn vị cấp ghi mã mở khóa không? Xin đừng đọc cho tôi.
    .see = Trang mở khóa token hoặc số điện thoại của đơn vị cấp.
support-check-pin-final-try = Xin đừng nhập thêm gì. Bạn có thể xem lại mã { -pin } ở nơi cất giữ không?
    .see = Cảnh báo chỉ còn một lần thử.
support-check-certificate-expired = Bạn đã nhận chứng thư số mới hơn chưa, có thể trong token khác?
    .see = Chứng thư số có ngày hết hạn muộn hơn, hoặc hướng dẫn gia hạn.
support-check-holder-differs = Đây có phải USB Token của đúng công ty hoặc người đứng tên hồ sơ này không?
    .see = Số trong hồ sơ và số trong chứng thư số trùng nhau.
support-card-card-in-use = Đang mở những phần mềm nào khác: trình duyệt, phần mềm của token, phần mềm ký?
    .see = Sau khi đóng phần mềm kia, phần “Đầu đọc thẻ” có dấu kiểm.
support-net-timed-out = Có đang bật VPN không? Xin tắt đi rồi thử lại.
    .see = Trang đầu của cổng thông tin sau vài giây.
support-net-agent-not-running = Bên cạnh đồng hồ có biểu tượng nhỏ của phần mềm do cổng yêu cầu không?
    .see = Biểu tượng bên cạnh đồng hồ, rồi trang của cổng không còn cảnh báo.
support-diagnosis-certificate-revoked = Bạn hoặc ai đó trong công ty có yêu cầu thu hồi hay báo mất token không?
    .see = Ngày thu hồi và hướng dẫn xin chứng thư số mới.

## What the code carries of the caller's computer

call-system-windows = { -windows }
call-system-linux = { -linux }
call-system-macos = { -macos }
call-system-mobile = Điện thoại hoặc máy tính bảng
call-service-running = Đang chạy
call-service-stopped = Không trả lời
call-service-not-installed = Chưa cài
call-service-disabled = Bị vô hiệu hóa
call-service-refused = Không cho phép người dùng này
call-service-hidden = Bị môi trường cách ly chặn
call-readers-none = Không có đầu đọc thẻ
call-readers-empty = Đầu đọc thẻ đang trống
call-readers-one-card = Một thẻ
call-readers-several-cards = Nhiều thẻ
call-module-none = Không có trình điều khiển
call-module-failing = Trình điều khiển bị lỗi
call-module-without-token = Trình điều khiển không thấy token
call-module-with-token = Trình điều khiển thấy token
call-days-no-certificate = Không có chứng thư số
call-days-expired = Đã hết hạn
call-days-not-yet-valid = Chưa có hiệu lực
call-days-week = Còn tối đa một tuần
call-days-month = Còn tối đa một tháng
call-days-quarter = Còn tối đa ba tháng
call-days-longer = Còn hơn ba tháng
support-causes = Mọi sự cố có thể gặp và cách xử lý
support-causes-made = Trang này do phần mềm tự viết ra. Các mã không bao giờ thay đổi; những gì chỉ máy tính mới biết được thay bằng “…”.
support-causes-code = Mã
support-causes-what = Điều đã xảy ra
support-causes-why = Vì sao
support-causes-action = Việc cần làm

## A word for each character of a code, for spelling it on the telephone

call-spelling-2 = Hai
call-spelling-3 = Ba
call-spelling-4 = Bốn
call-spelling-5 = Năm
call-spelling-6 = Sáu
call-spelling-7 = Bảy
call-spelling-8 = Tám
call-spelling-9 = Chín
call-spelling-a = An Giang
call-spelling-c = Cần Thơ
call-spelling-e = Em bé
call-spelling-f = Fansipan
call-spelling-h = Hà Nội
call-spelling-j = Jakarta
call-spelling-k = Kon Tum
call-spelling-m = Mỹ Tho
call-spelling-p = Pleiku
call-spelling-r = Rạch Giá
call-spelling-t = Tây Ninh
call-spelling-u = U Minh
call-spelling-w = Washington
call-spelling-x = Xuân Lộc
call-spelling-y = Yên Bái
