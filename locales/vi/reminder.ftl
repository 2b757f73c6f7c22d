### What the app tells by itself, as notifications: id reminder-<what>, with the details in `.body`.
### What a holder is called may be unknown; then the serial number stands in for it.

# $days (Number) - whole days until $ends, the last second. $name - of the holder or paper.
reminder-certificate = Chứng thư số sắp hết hạn
    .body = { $name }: { $days ->
            [0] hôm nay là ngày cuối cùng
           *[other] còn { $days } ngày
        }, { DATETIME($ends, dateStyle: "long") }.
reminder-certificate-over = Chứng thư số đã hết hạn
    .body = { $name }, { DATETIME($ends, dateStyle: "long") }.
reminder-document = Chứng chỉ sắp hết hiệu lực
    .body = { $name }: { $days ->
            [0] hôm nay là ngày cuối cùng
           *[other] còn { $days } ngày
        }, { DATETIME($ends, dateStyle: "long") }.
reminder-document-over = Chứng chỉ đã hết hiệu lực
    .body = { $name }, { DATETIME($ends, dateStyle: "long") }.
# $guide - title of the guide.
reminder-wait = Bạn có thể tiếp tục
    .body = { $guide }: đã hết thời gian chờ.

## In the tray

reminder-tray-open = Mở { -tamga }
reminder-tray-quit = Thoát { -tamga }
