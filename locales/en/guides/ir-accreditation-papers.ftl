### Words of the guide ir-accreditation-papers, in the order of its steps.
### What is the same in another guide is read from there.

guide-ir-accreditation-papers = Papers after acceptance
    .body = The papers after acceptance (second stage) can be uploaded only when two things hold: the first stage is fully accepted, and the request stands in your «کارتابل» as «درخواست دریافت شده».

guide-ir-accreditation-papers-first-stage = Are the first-stage papers accepted?
    .body = All papers and documents before acceptance (first stage) must be fully accepted. Look in «کارتابل».
guide-ir-accreditation-papers-first-stage-caution-address = { guide-ir-accreditation-register-sign-up-caution-address }
guide-ir-accreditation-papers-first-stage-accepted = Yes, all are accepted
guide-ir-accreditation-papers-first-stage-open = No, not yet

guide-ir-accreditation-papers-first-papers = Complete the first stage
    .body = Correct the papers that the center has not accepted and send them again. Until all are accepted, the second-stage papers cannot be uploaded.

guide-ir-accreditation-papers-state = { guide-ir-accreditation-reply-state }
    .body = { guide-ir-accreditation-reply-state.body }
guide-ir-accreditation-papers-state-received = { guide-ir-accreditation-reply-state-received }
guide-ir-accreditation-papers-state-sent = { guide-ir-accreditation-reply-state-sent }

guide-ir-accreditation-papers-waiting = Wait for the center's answer
    .body = While it stands as «درخواست ارسال شده» the request can only be viewed. With the answer it becomes «درخواست دریافت شده», and you can upload the papers.
guide-ir-accreditation-papers-waiting-wait = Our sources do not say how long the answer takes. Look into «کارتابل» every few days, then go back to the question.

guide-ir-accreditation-papers-workbook = Prepare the Excel files
    .body = Read the explanations for the Excel files carefully and fill the files in. Before uploading, compare each filled file here with the system's empty form.

guide-ir-accreditation-papers-upload = Upload the papers
    .body = In «کارتابل», open that «درخواست دریافت شده» and upload the papers and documents after acceptance. If an Excel file is refused, its guide is linked on this page.

guide-ir-accreditation-papers-done = The papers have been sent
    .body = From now on follow the request with the button «پیگیری». The answer comes as «درخواست دریافت شده» again.
