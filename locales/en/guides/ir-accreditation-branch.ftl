### Words of the guide ir-accreditation-branch, in the order of its steps.
### What is the same in another guide is read from there.

guide-ir-accreditation-branch = Register a branch separately
    .body = The system of { -naci }, the accreditation center of Iran, takes a branch with the head office's legal ID and economic number for a repetition and reports an error. The center itself names a way: change the last digit of both numbers, then report it to the center so that it is corrected.
guide-ir-accreditation-branch-caution-only-here = Change a digit only to register the branch in this system, and only because the center itself says so. Never write the altered number in any other form, contract, invoice or system.

guide-ir-accreditation-branch-numbers = Write down the real numbers
    .body = Enter the name of the branch and your organization's real legal ID and economic number. You need them again to ask for the correction.
guide-ir-accreditation-branch-numbers-field-branch-name = Name of the branch
guide-ir-accreditation-branch-numbers-field-organisation-number = Real legal ID
guide-ir-accreditation-branch-numbers-field-economic-code = Real economic number

guide-ir-accreditation-branch-first-try = Sign up with the real numbers
    .body = Sign up with the real numbers first. If the branch has a legal ID of its own, sign up with that. Only if the system says that a number is repeated, go on to the next way.
guide-ir-accreditation-branch-first-try-caution-address = { guide-ir-accreditation-register-sign-up-caution-address }
guide-ir-accreditation-branch-first-try-repeated = The system says a number is repeated
guide-ir-accreditation-branch-first-try-accepted = The sign-up was accepted
guide-ir-accreditation-branch-first-try-other = The system reports another error

guide-ir-accreditation-branch-other-error = Report the error to the center
    .body = Do not change any number. Send the text of the error to the center through «ثبت مشکلات سامانه» on the first page of the system, and try again once you have an answer.

guide-ir-accreditation-branch-altered = Change the last digit
    .body = Change the last digit of the legal ID and the last digit of the economic number, and enter both here. { -tamga } warns that the last digit does not fit the others; in this step that is as it must be, and you can go on.
guide-ir-accreditation-branch-altered-field-altered-organisation-number = Altered legal ID
guide-ir-accreditation-branch-altered-field-altered-economic-code = Altered economic number
guide-ir-accreditation-branch-altered-caution-last-digit = Change no other digit than the last; it might become the number of another organization.
guide-ir-accreditation-branch-altered-caution-ask-first = If you are in doubt, do not change the number. First ask the center through «ثبت مشکلات سامانه» and wait for the answer.

guide-ir-accreditation-branch-sign-up = Sign the branch up
    .body = Sign the branch up with the altered numbers. Write its name, its address and everything else as they are.
guide-ir-accreditation-branch-sign-up-caution-same-day = Send the report of the next step on the same day. Until you report it, a wrong number stands in the system under your name.

guide-ir-accreditation-branch-report = Report it to the center
    .body = Open the link «ثبت مشکلات سامانه» on the first page of the system. Write that you have registered the branch with altered numbers, as the center itself advises, and ask that the real ones be put in their place. Copy both sets of numbers from this page.

guide-ir-accreditation-branch-proof = Keep the proof of the report
    .body = Take a picture of the report page or print it. If a number was given, enter it here with the day of the report.
guide-ir-accreditation-branch-proof-field-problem-report-number = Number of the report
guide-ir-accreditation-branch-proof-field-problem-report-day = Day of the report
guide-ir-accreditation-branch-proof-caution-keep = This proof shows that you changed the number on the advice of the center and reported it yourself. Do not throw it away, not even after the correction.

guide-ir-accreditation-branch-correction = Wait for the correction
    .body = The center must put the real numbers in the place of the altered ones. Until then the altered numbers are of use in this system only.
guide-ir-accreditation-branch-correction-wait = Our sources do not say how long the correction takes. Look at the details of the branch in the system every few days.

guide-ir-accreditation-branch-corrected = Have the numbers been corrected?
    .body = Open the details of the branch in the system and compare its legal ID and economic number with the real ones.
guide-ir-accreditation-branch-corrected-yes = Yes, the numbers are right
guide-ir-accreditation-branch-corrected-no = No, not yet

guide-ir-accreditation-branch-second-report = Report it again
    .body = Write again through «ثبت مشکلات سامانه» and give the number and the day of the first report. Then go back to the question.

guide-ir-accreditation-branch-done = The branch is registered
    .body = From now on write only the real numbers everywhere. You can now register the certificate of the branch with its scopes.
