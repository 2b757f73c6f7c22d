### Words of the guide ir-accreditation-excel, in the order of its steps.
### What is the same in another guide is read from there.

guide-ir-accreditation-excel = An Excel file is refused
    .body = This guide is for when the system of { -naci }, the accreditation center of Iran, does not take the Excel files of the papers after acceptance.

guide-ir-accreditation-excel-reason = What is the cause?
    .body = The cause is that the information in the Excel files was entered in the wrong form. There is no need to make the file anew; correct what is in it.

guide-ir-accreditation-excel-instructions = Read the explanations of the center
    .body = Read carefully what the center has written about this, and follow it. Take the empty form of the same file from the system too.
guide-ir-accreditation-excel-instructions-caution-address = { guide-ir-accreditation-register-sign-up-caution-address }

guide-ir-accreditation-excel-workbook = Compare the file with the empty form
    .body = Choose the filled file and the system's empty form, and { -tamga } shows where they differ. This looks at the form of the file, not at whether the information is true.

guide-ir-accreditation-excel-mending = Correct the information
    .body = Do not change the sheets, columns and headings of the form. Write numbers and dates just as the explanations ask, and leave no required cell empty. Then save the file.

guide-ir-accreditation-excel-upload = Upload the file again
    .body = In «کارتابل», open that «درخواست دریافت شده» and upload the corrected file.
guide-ir-accreditation-excel-upload-accepted = The system accepted the file
guide-ir-accreditation-excel-upload-refused = It was refused again

guide-ir-accreditation-excel-report = Ask the center
    .body = Write through «ثبت مشکلات سامانه» on the first page of the system which file is refused and what the system says. Try again once you have an answer.

guide-ir-accreditation-excel-done = The file was accepted
    .body = Upload the other papers after acceptance too, then follow the request.
