### What the app tells by itself, as notifications: id reminder-<what>, with the details in `.body`.
### What a holder is called may be unknown; then the serial number stands in for it.

# $days (Number) - whole days until $ends, the last second. $name - of the holder or paper.
reminder-certificate = A certificate ends soon
    .body = { $name }: { $days ->
            [0] today is the last day
            [one] { $days } day left
           *[other] { $days } days left
        }, { DATETIME($ends, dateStyle: "long") }.
reminder-certificate-over = A certificate has ended
    .body = { $name }, { DATETIME($ends, dateStyle: "long") }.
reminder-document = A paper ends soon
    .body = { $name }: { $days ->
            [0] today is the last day
            [one] { $days } day left
           *[other] { $days } days left
        }, { DATETIME($ends, dateStyle: "long") }.
reminder-document-over = A paper has ended
    .body = { $name }, { DATETIME($ends, dateStyle: "long") }.
# $guide - title of the guide.
reminder-wait = You can go on
    .body = { $guide }: the waiting time is over.

## In the tray

reminder-tray-open = Open { -tamga }
reminder-tray-quit = Quit { -tamga }
