### Events in a person's own calendar: id calendar-<thing>, what is to be known about it in `.body`.
### They are read months later and without the app beside them.

# $name (String, or "unknown") - whom the certificate names.
# $serial (String), $issuer (String, or "unknown")
calendar-certificate =
    { $name ->
        [unknown] A certificate ends
       *[other] Certificate ends: { $name }
    }
    .body =
        { $issuer ->
            [unknown] Serial number: { $serial }.
           *[other] Serial number: { $serial }. Issued by: { $issuer }.
        } It cannot sign after this day. Renew it in good time, and make the new certificate known wherever this one was.
# $name (String, or "unknown") - whom the paper names.
# $serial (String) - the number printed on it; $issuer (String, or "unknown")
calendar-document =
    { $name ->
        [unknown] A paper ends
       *[other] Paper ends: { $name }
    }
    .body =
        { $issuer ->
            [unknown] Number: { $serial }.
           *[other] Number: { $serial }. Issued by: { $issuer }.
        } It is not valid after this day. Apply for the next one in good time.
# $guide (String) - title of a guide; $step (String) - title of the step that was waited after.
calendar-wait = You can go on: { $guide }
    .body = The waiting time is over. The step before it was: { $step }. Open { -tamga } to go on.
calendar-look = Please look: { $guide }
    .body = You may be able to go on now. The step before the waiting time was: { $step }. Open { -tamga } to see what comes next.
