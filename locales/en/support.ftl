### What a support agent asks next, and what the caller should see then; and a call code in words.
### An id is support-<cause> or support-part-<part>; `.see` is what the caller should see. Never ask for a { -pin }.

## Nothing is broken, or a part is

support-nothing-broken = Does the page you are on say that everything on it is done?
    .see = The chain from the computer to the certificate, with a tick at each part.
support-part-computer = Are you sitting at the computer with the token, and is its date right?
    .see = Today's date and the right time at the edge of the screen.
support-part-service = Did you press the button that starts the smart card service, or start the computer anew?
    .see = The part “Service” with a tick, after a few seconds.
support-part-reader = Please pull the token out, wait for three seconds and plug it into another socket. Does its light come on?
    .see = The light of the token, and a tick at the part “Reader”.
support-part-driver = Which name is printed on the token, and did a disc or a page for its driver come with it?
    .see = The part “Driver” with a tick, after the driver was installed and the token plugged in again.
support-part-token = Is exactly one token plugged in, and is it the one you work with?
    .see = One token by its name, and a tick at the part “Token”.
support-part-pin = Without telling it to me: do you know the { -pin } for certain?
    .see = How many tries are left, before anything is typed.
support-part-certificate = Whose name does the certificate show, and what is its last day?
    .see = The holder's name and a last day that is not over.
support-part-issuer = Who issued the certificate, and when did you get it?
    .see = The issuer's name, and a tick at the part “Issuer”.
support-part-portal = Does another site open in the same browser, and is a VPN switched on?
    .see = The portal's first page, in the same browser.

## A cause with a question of its own

support-check-no-reader = Is the token plugged in right now, and does anything on it light up?
    .see = A light on the token, and its name in the list.
support-check-wrong-driver = Has anybody offered to set the token up anew? Please do not: your certificate is most likely still on it.
    .see = The certificate, once the token's own driver is installed.
support-check-pin-locked = Do you have the letter from the issuer with the unlocking code? Do not read it to me.
    .see = The page that unlocks the token, or the issuer's telephone number.
support-check-pin-final-try = Please type nothing more. Can you look the { -pin } up where you keep it?
    .see = The warning that one try is left.
support-check-certificate-expired = Have you received a newer certificate, perhaps on another token?
    .see = A certificate with a later last day, or the guide for a renewal.
support-check-holder-differs = Is this the token of the company or person that the case is for?
    .see = The number of the case and the number in the certificate, which are the same.
support-card-card-in-use = Which other programs are open: a browser, the token's own program, a signing program?
    .see = A tick at the part “Reader”, once the other program is closed.
support-net-timed-out = Is a VPN or a filter breaker switched on? Please switch it off and try once more.
    .see = The portal's first page, in a few seconds.
support-net-agent-not-running = Is the small picture of the portal's program there, beside the clock?
    .see = Its picture beside the clock, and then the portal's page without its warning.
support-diagnosis-certificate-revoked = Did you or somebody of your company ask the issuer to revoke it, or report the token as lost?
    .see = The day of the revocation, and the guide for a new certificate.

## What the code carries of the caller's computer

call-system-windows = { -windows }
call-system-linux = { -linux }
call-system-macos = { -macos }
call-system-mobile = Phone or tablet
call-service-running = Runs
call-service-stopped = Does not answer
call-service-not-installed = Not installed
call-service-disabled = Disabled
call-service-refused = Refuses this user
call-service-hidden = Hidden by a closed environment
call-readers-none = No reader
call-readers-empty = A reader without a card
call-readers-one-card = One card
call-readers-several-cards = Several cards
call-module-none = No driver
call-module-failing = Drivers that fail
call-module-without-token = Drivers that see no token
call-module-with-token = A driver that sees the token
call-days-no-certificate = No certificate
call-days-expired = Expired
call-days-not-yet-valid = Not valid yet
call-days-week = At most a week left
call-days-month = At most a month left
call-days-quarter = At most three months left
call-days-longer = More than three months left
support-causes = Everything that can go wrong, and what to do
support-causes-made = This page is written by the program itself. Each code stays the same for ever; what only the computer knows stands as “…”.
support-causes-code = Code
support-causes-what = What happened
support-causes-why = Why
support-causes-action = What to do

## A word for each character of a code, for spelling it on the telephone

call-spelling-2 = Two
call-spelling-3 = Three
call-spelling-4 = Four
call-spelling-5 = Five
call-spelling-6 = Six
call-spelling-7 = Seven
call-spelling-8 = Eight
call-spelling-9 = Nine
call-spelling-a = Alfa
call-spelling-c = Charlie
call-spelling-e = Echo
call-spelling-f = Foxtrot
call-spelling-h = Hotel
call-spelling-j = Juliett
call-spelling-k = Kilo
call-spelling-m = Mike
call-spelling-p = Papa
call-spelling-r = Romeo
call-spelling-t = Tango
call-spelling-u = Uniform
call-spelling-w = Whiskey
call-spelling-x = X-ray
call-spelling-y = Yankee
