### What the app tells by itself, as notifications: id reminder-<what>, with the details in `.body`.
### What a holder is called may be unknown; then the serial number stands in for it.

# $days (Number) - whole days until $ends, the last second. $name - of the holder or paper.
reminder-certificate = Гэрчилгээний хугацаа дуусах дөхлөө
    .body = { $name }: { $days ->
            [0] өнөөдөр сүүлийн өдөр
            [one] { $days } хоног үлдсэн
           *[other] { $days } хоног үлдсэн
        }, { DATETIME($ends, dateStyle: "long") }.
reminder-certificate-over = Гэрчилгээний хугацаа дууслаа
    .body = { $name }, { DATETIME($ends, dateStyle: "long") }.
reminder-document = Баримтын хугацаа дуусах дөхлөө
    .body = { $name }: { $days ->
            [0] өнөөдөр сүүлийн өдөр
            [one] { $days } хоног үлдсэн
           *[other] { $days } хоног үлдсэн
        }, { DATETIME($ends, dateStyle: "long") }.
reminder-document-over = Баримтын хугацаа дууслаа
    .body = { $name }, { DATETIME($ends, dateStyle: "long") }.
# $guide - title of the guide.
reminder-wait = Та үргэлжлүүлж болно
    .body = { $guide }: хүлээх хугацаа дууслаа.

## In the tray

reminder-tray-open = { -tamga } нээх
reminder-tray-quit = { -tamga } хаах
