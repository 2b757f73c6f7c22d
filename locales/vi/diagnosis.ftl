### What only several facts together explain, and what is wrong with a report or a call code: one message per error
### code of tamga-diagnosis. `.why` tells the reason, `.action` the one thing to do.

## The computer

diagnosis-phone-without-readers = Điện thoại và máy tính bảng không có đầu đọc thẻ. Việc này cần USB Token cắm vào máy tính.
    .why = Trình điều khiển của USB Token chỉ có cho máy tính.
    .action = Làm tiếp trên máy tính
diagnosis-remote-session = Bạn đang kết nối từ xa tới máy tính này, nên tại đây không nhìn thấy USB Token cắm ở chỗ bạn.
    .why = Chỉ máy tính đang cắm USB Token mới nhìn thấy nó.
    .action = Làm việc tại máy đang cắm USB Token

## From the plug to the reader

# $device - number of the device on the USB bus.
diagnosis-reader-not-allowed = USB Token hoặc đầu đọc thẻ ({ $device }) đã cắm, nhưng tài khoản của bạn không được phép mở thiết bị này.
    .why = Hệ thống không cho dùng thiết bị mới cho đến khi có quy tắc cho phép người ngồi tại máy.
    .action = Nhờ người quản trị cho phép
# $device - number of the device on the USB bus.
diagnosis-reader-driver-missing = Đã cắm đầu đọc thẻ ({ $device }), nhưng hệ thống chưa cài trình điều khiển chung cho đầu đọc thẻ.
    .why = Trình điều khiển này dùng chung cho hầu hết đầu đọc thẻ và phải cài riêng.
    .action = Cài trình điều khiển đầu đọc thẻ
# $device - number of the device on the USB bus. $driver - name of the driver that took it.
diagnosis-reader-claimed = Đầu đọc thẻ ({ $device }) đã bị trình điều khiển { $driver } chiếm, nên dịch vụ thẻ thông minh không dùng được.
    .why = Mỗi thiết bị chỉ dùng một trình điều khiển, và trình điều khiển này đã chiếm trước.
    .action = Nhờ người quản trị chặn trình điều khiển
# $device - number of the device on the USB bus.
diagnosis-reader-without-driver = USB Token ({ $device }) đã cắm, nhưng thuộc loại chỉ trình điều khiển của nhà sản xuất mới giao tiếp được.
    .why = Hệ thống không coi token đời cũ là đầu đọc thẻ. Thiếu trình điều khiển thì không phần mềm nào nhìn thấy nó.
    .action = Cài trình điều khiển của nhà sản xuất
# $device - number of the device on the USB bus.
diagnosis-reader-not-listed = USB Token hoặc đầu đọc thẻ ({ $device }) đã cắm, nhưng dịch vụ thẻ thông minh không liệt kê thiết bị này.
    .why = Đôi khi dịch vụ bỏ sót thiết bị được cắm trong lúc dịch vụ đang khởi động.
    .action = Rút ra rồi cắm lại
# $reader - name of the reader. $program - the programs that may hold it.
diagnosis-card-held-by = Một phần mềm khác đang giữ thẻ trong { $reader }. Có thể là: { $program }.
    .why = Một phần mềm có thể giữ riêng thẻ cho đến khi phần mềm đó được đóng lại.
    .action = Đóng phần mềm kia

## Driver and token

diagnosis-drivers-hidden = { -tamga } đang chạy trong môi trường cách ly nên không nhìn thấy trình điều khiển của USB Token.
    .why = Trong môi trường như vậy, phần mềm chỉ thấy những gì đi kèm với nó.
    .action = Cài Tamga theo cách thông thường
# $first, $second - paths of the drivers.
diagnosis-two-drivers = Hai trình điều khiển cùng phục vụ một USB Token: { $first } và { $second }.
    .why = Trình duyệt có thể hỏi mã { -pin } hai lần hoặc chọn trình điều khiển không ký được.
    .action = Chỉ giữ trình điều khiển của đơn vị cấp
diagnosis-software-token-not-taken = Đã mở token phần mềm, nhưng việc này cần USB Token cắm vào máy.
    .why = Chứng thư số trong tệp khác với chứng thư số trong USB Token.
    .action = Cắm USB Token
diagnosis-hardware-token-not-taken = Đã cắm USB Token, nhưng việc này làm bằng token phần mềm, tức là một tệp.
    .why = Chứng thư số trong tệp khác với chứng thư số trong USB Token.
    .action = Chọn tệp token phần mềm
# $label - label of the token. $count (Number) - objects that were left out.
diagnosis-objects-left-out =
    { $count ->
       *[other] Không đọc được { $count } đối tượng trong USB Token { $label }.
    }
    .why = Những gì đọc được đều đã hiển thị. Nếu thiếu chứng thư số của bạn, có thể nó nằm trong số không đọc được.
    .action = Rút USB Token ra rồi cắm lại

## Certificate

# $since - when.
diagnosis-certificate-revoked = Đơn vị cấp đã thu hồi chứng thư số ngày { DATETIME($since, dateStyle: "long") }. Không cổng thông tin nào còn chấp nhận nó.
    .why = Chứng thư số đã bị thu hồi thì không bao giờ có hiệu lực trở lại, dù chưa đến ngày hết hạn.
    .action = Xin đơn vị cấp chứng thư số mới
# $since - when.
diagnosis-certificate-suspended = Đơn vị cấp đã tạm dừng chứng thư số từ ngày { DATETIME($since, dateStyle: "long") }. Trong thời gian đó không cổng thông tin nào chấp nhận nó.
    .why = Đơn vị cấp có thể tạm dừng chứng thư số, chẳng hạn khi đang xem xét việc thanh toán hoặc báo mất.
    .action = Đề nghị đơn vị cấp khôi phục
# $count (Number) - certificates that could be meant.
diagnosis-certificates-of-several =
    { $count ->
       *[other] Có { $count } chứng thư số của các chủ thể khác nhau còn hiệu lực, chưa biết cổng thông tin cần cái nào.
    }
    .why = Cổng thông tin chỉ chấp nhận chứng thư số của chủ thể mà nó biết.
    .action = Chọn chủ thể của chứng thư số cần dùng
# $notAfter - last moment of the old certificate.
diagnosis-old-certificate-beside = Bên cạnh chứng thư số còn hạn có một chứng thư số đã hết hạn ngày { DATETIME($notAfter, dateStyle: "long") }.
    .why = Cổng thông tin và trình duyệt hiển thị cả hai, và cái cũ thường đứng trước.
    .action = Chọn cái có ngày hết hạn muộn hơn

## Issuer

diagnosis-issuer-unknown = Chứng thư số dẫn tới một chứng thư số gốc mà { -tamga } không biết.
    .why = Ai cũng có thể tạo chứng thư số gốc như vậy. Cổng thông tin chỉ chấp nhận đơn vị cấp được cấp phép.
    .action = Hỏi xem cổng chấp nhận đơn vị cấp nào
# $name - the issuer's name, or "unknown".
diagnosis-issuer-signature-wrong =
    { $name ->
        [unknown] Đơn vị cấp ghi trong chứng thư số không phải là bên đã ký.
       *[other] Đơn vị cấp ghi trong chứng thư số ({ $name }) không phải là bên đã ký.
    }
    .why = Chứng thư số đã bị sửa hoặc là giả mạo.
    .action = Đưa chứng thư số cho đơn vị cấp xem
# $name - the issuer's name, or "unknown".
diagnosis-issuer-not-at-hand =
    { $name ->
        [unknown] Chưa có chứng thư số của đơn vị cấp nên chưa xác minh được gì.
       *[other] Chưa có chứng thư số của đơn vị cấp { $name } nên chưa xác minh được gì.
    }
    .why = Nhiều cổng thông tin cũng cần máy tính có chứng thư số này.
    .action = Lấy chứng thư số của đơn vị cấp
# $oid - the algorithm, by its number.
diagnosis-issuer-signature-unread = Đơn vị cấp ký theo cách không kiểm tra được tại đây ({ $oid }).
    .why = Điều đó không có nghĩa là chứng thư số có vấn đề.
    .action = Hỏi đơn vị cấp về điều này
# $notAfter - last moment of the issuer's certificate.
diagnosis-issuer-expired = Chứng thư số của chính đơn vị cấp đã hết hạn ngày { DATETIME($notAfter, dateStyle: "long") }.
    .why = Khi nó hết hạn, mọi chứng thư số bên dưới cũng không còn được tin cậy.
    .action = Xin đơn vị cấp chứng thư số mới
# $notBefore - first moment of the issuer's certificate.
diagnosis-issuer-not-yet-valid = Chứng thư số của chính đơn vị cấp chỉ có hiệu lực từ ngày { DATETIME($notBefore, dateStyle: "long") }.
    .why = Thường là do đồng hồ máy tính chạy chậm.
    .action = Kiểm tra đồng hồ máy tính
diagnosis-issuer-may-not-issue = Một chứng thư số nằm giữa chứng thư số của bạn và chứng thư số gốc không được phép dùng để cấp chứng thư số khác.
    .why = Không cổng thông tin nào chấp nhận chuỗi như vậy.
    .action = Đưa chứng thư số cho đơn vị cấp xem
diagnosis-issuers-without-end = Chuỗi đơn vị cấp phía trên chứng thư số không có điểm cuối.
    .why = Các chứng thư số hiện có mâu thuẫn với nhau.
    .action = Lấy lại chứng thư số của đơn vị cấp
# $root - short name of the root.
diagnosis-root-retired = Chứng thư số gốc ({ $root }) không còn được dùng để cấp mới. Những gì đã ký vẫn có hiệu lực đến ngày hết hạn.
    .why = Chứng thư số tiếp theo sẽ thuộc gốc khác, và phải cài gốc đó vào máy tính.
    .action = Hỏi đơn vị cấp về gốc mới
# $root - short name of the root.
diagnosis-root-of-other-country = Chứng thư số này thuộc gốc { $root } của quốc gia khác, không phải quốc gia của hướng dẫn này.
    .why = Cổng thông tin của mỗi quốc gia chỉ chấp nhận chứng thư số thuộc gốc của mình.
    .action = Cắm USB Token của quốc gia này

## Portal

diagnosis-no-network = Từ máy tính này không truy cập được trang nào.
    .why = Vậy không phải do cổng thông tin: mạng bị ngắt hoặc cài đặt mạng sai.
    .action = Kết nối máy tính với mạng
diagnosis-java-missing = Cổng thông tin cần Java nhưng máy tính này không có.
    .why = Không có Java thì bấm nút ký cũng không có tác dụng.
    .action = Cài bản Java mà cổng yêu cầu
# $version - version of the Java. $needed - the oldest that works.
diagnosis-java-too-old = Java trên máy tính này ({ $version }) quá cũ. Cổng thông tin cần phiên bản { $needed } trở lên.
    .why = Phần mềm của cổng được làm cho phiên bản mới hơn.
    .action = Cài Java mới hơn
# $version - version of the Java. $needed - the newest that works.
diagnosis-java-too-new = Java trên máy tính này ({ $version }) quá mới. Cổng thông tin chỉ dùng được đến phiên bản { $needed }.
    .why = Các phiên bản sau không còn chạy phần mềm từ trang web.
    .action = Cài bản Java mà cổng yêu cầu
# $version - version of the Java.
diagnosis-java-other-processor = Java trên máy tính này ({ $version }) dành cho bộ xử lý khác với trình điều khiển của USB Token.
    .why = Java chỉ nạp được trình điều khiển cùng loại, 32 bit hoặc 64 bit.
    .action = Cài Java cùng loại với trình điều khiển
# $version - version of the Java.
diagnosis-java-not-found-by-programs = Máy tính có Java ({ $version }), nhưng các phần mềm không tìm thấy.
    .why = Java nằm trong một thư mục mà hệ thống không biết đến.
    .action = Cài lại Java

## Reports

# $bytes, $limit (Number) - sizes in bytes.
diagnosis-report-too-large = Tệp quá lớn, không thể là báo cáo: { NUMBER($bytes) } byte, trong khi báo cáo có tối đa { NUMBER($limit) } byte.
    .why = Không phần nào của tệp được đọc.
    .action = Chọn tệp báo cáo
diagnosis-not-a-report = Đây không phải là báo cáo của { -tamga }.
    .why = Báo cáo là một văn bản bắt đầu bằng số phiên bản của nó.
    .action = Chọn tệp báo cáo
# $version - version of the report.
diagnosis-report-newer = Báo cáo do phiên bản { -tamga } mới hơn tạo ra (mẫu báo cáo phiên bản { $version }).
    .why = Phiên bản đang dùng có thể không hiểu đúng báo cáo đó.
    .action = Cập nhật Tamga
# $line - line where it is damaged, or "unknown".
diagnosis-report-damaged =
    { $line ->
        [unknown] Báo cáo đã bị sửa hoặc bị cắt mất.
       *[other] Báo cáo đã bị sửa hoặc bị cắt mất. Không đọc được dòng { $line }.
    }
    .why = Báo cáo chỉ có những từ và số do chính { -tamga } viết.
    .action = Xin lại báo cáo

## Call codes

# $length (Number) - characters that were typed.
diagnosis-code-length =
    { $length ->
       *[other] Mã có 8 ký tự. Mã vừa nhập có { $length } ký tự.
    }
    .why = Mã được đọc thành hai nhóm, mỗi nhóm bốn ký tự.
    .action = Hỏi lại mã
# $character - the character.
diagnosis-code-character = Không mã nào có ký tự { $character }.
    .why = Các ký tự trông giống hoặc nghe giống nhau không được dùng trong mã.
    .action = Hỏi lại ký tự đó
diagnosis-code-misheard = Mã này không đúng: một ký tự bị nghe nhầm hoặc hai ký tự bị đổi chỗ.
    .why = Ký tự cuối dùng để phát hiện điều đó.
    .action = Nhờ đánh vần lại mã
diagnosis-code-newer = Mã do phiên bản { -tamga } mới hơn tạo ra, nên tại đây không đọc được hết.
    .why = Những gì đọc được đều đã hiển thị.
    .action = Cập nhật Tamga
