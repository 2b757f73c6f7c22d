### Sự kiện trong lịch riêng của người dùng: mã calendar-<thing>, điều cần biết nằm ở `.body`.
### Được đọc sau nhiều tháng, khi chương trình không mở.

# $name (String, or "unknown") - whom the certificate names.
# $serial (String), $issuer (String, or "unknown")
calendar-certificate =
    { $name ->
        [unknown] Một chứng thư số hết hạn
       *[other] Chứng thư số hết hạn: { $name }
    }
    .body =
        { $issuer ->
            [unknown] Số sê-ri: { $serial }.
           *[other] Số sê-ri: { $serial }. Đơn vị cấp: { $issuer }.
        } Sau ngày này chứng thư số không ký được nữa. Hãy gia hạn sớm, rồi đăng ký chứng thư số mới ở mọi nơi đã đăng ký chứng thư số này.
# $name (String, or "unknown") - whom the paper names.
# $serial (String) - the number printed on it; $issuer (String, or "unknown")
calendar-document =
    { $name ->
        [unknown] Một chứng chỉ hết hiệu lực
       *[other] Chứng chỉ hết hiệu lực: { $name }
    }
    .body =
        { $issuer ->
            [unknown] Số: { $serial }.
           *[other] Số: { $serial }. Đơn vị cấp: { $issuer }.
        } Sau ngày này chứng chỉ không còn giá trị. Hãy xin cấp lại sớm.
# $guide (String) - title of a guide; $step (String) - title of the step that was waited after.
calendar-wait = Đã có thể làm tiếp: { $guide }
    .body = Thời gian chờ đã hết. Bước trước đó: { $step }. Hãy mở { -tamga } để làm tiếp.
calendar-look = Hãy xem lại: { $guide }
    .body = Có thể bây giờ bạn đã làm tiếp được. Bước trước thời gian chờ: { $step }. Hãy mở { -tamga } để xem bước tiếp theo.
