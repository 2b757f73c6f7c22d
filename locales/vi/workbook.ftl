### What differs between a filled workbook and the portal's form: id workbook-<code>. The message says
### what is wrong, `.action` how to mend it; `workbook-place-…` says where.

## Where, and how many

workbook-place-file = Tệp
workbook-place-sheet = Trang tính “{ $sheet }”
workbook-place-cell = Trang tính “{ $sheet }”, ô { $cell }
workbook-good = Tệp không khác gì so với biểu mẫu.
workbook-more =
    { $count ->
       *[other] Còn { $count } chỗ khác chưa được liệt kê. Hãy sửa những chỗ này trước, rồi kiểm tra lại.
    }
workbook-rows =
    { $count ->
       *[other] Đã kiểm tra { $count } hàng.
    }

## Files that cannot be compared

# $file - which of the two.
workbook-the-file =
    { $file ->
        [form] Tệp biểu mẫu
       *[filled] Tệp của bạn
    }
workbook-empty = { workbook-the-file } trống.
    .action = Chọn tệp khác
# $limit (Number) - from so many MiB on.
workbook-too-large = { workbook-the-file } có dung lượng từ { $limit } MiB trở lên. Không có biểu mẫu nào lớn như vậy nên tệp không được đọc.
    .action = Chọn đúng tệp
workbook-unpacks-too-large = { workbook-the-file } khi giải nén lớn hơn { $limit } MiB nên không được đọc.
    .action = Lưu lại tệp bằng { -excel }
workbook-password-protected = { workbook-the-file } chỉ mở được bằng mật khẩu, và không cổng thông tin nào đọc được.
    .action = Lưu tệp không kèm mật khẩu
workbook-truncated = { workbook-the-file } không đầy đủ: bị mất phần cuối. Có thể quá trình tải về hoặc sao chép đã bị gián đoạn.
    .action = Tải về hoặc sao chép lại
workbook-damaged = { workbook-the-file } bị hỏng: có phần không đọc được.
    .action = Lưu lại tệp bằng { -excel }
workbook-text-instead-of-workbook = { workbook-the-file } là văn bản thuần (CSV), dù tên có đuôi .xlsx. Đổi tên không biến nó thành tệp { -excel }.
    .action = Mở ra rồi lưu thành .xlsx
workbook-web-page-instead-of-workbook = { workbook-the-file } là một trang web có bảng, không phải tệp { -excel }, dù tên có đuôi .xls.
    .action = Mở ra rồi lưu thành .xlsx
workbook-xml-instead-of-workbook = { workbook-the-file } là tệp XML, không phải tệp { -excel }.
    .action = Mở ra rồi lưu thành .xlsx
workbook-binary-instead-of-workbook = { workbook-the-file } thuộc loại nhị phân (.xlsb) mà các cổng thông tin không đọc được.
    .action = Mở ra rồi lưu thành .xlsx
workbook-document-instead-of-workbook = { workbook-the-file } là tài liệu để đọc hoặc in, không phải tệp { -excel }.
    .action = Chọn tệp { -excel }
workbook-picture-instead-of-workbook = { workbook-the-file } là hình ảnh, không phải tệp { -excel }.
    .action = Chọn tệp { -excel }
workbook-archive-instead-of-workbook = { workbook-the-file } là tệp nén. Tệp { -excel } có thể nằm bên trong.
    .action = Giải nén rồi chọn tệp bên trong
workbook-not-a-workbook = { workbook-the-file } không phải là tệp { -excel }. Có thể bạn đã chọn nhầm tệp.
    .action = Chọn tệp { -excel }
workbook-same-file = Biểu mẫu và tệp của bạn giống hệt nhau: chưa điền gì, hoặc một tệp được chọn hai lần.
    .action = Chọn tệp đã điền
workbook-form-without-headings = Biểu mẫu không có chữ nào nên không có tiêu đề để so sánh.
    .action = Chọn biểu mẫu trống của cổng

## The file and its sheets

workbook-format-differs = Tệp của bạn thuộc loại { $found ->
        [ods] { ".ods" }
        [xls] { ".xls" }
       *[xlsx] { ".xlsx" }
    }, còn biểu mẫu thuộc loại { $expected ->
        [ods] { ".ods" }
        [xls] { ".xls" }
       *[xlsx] { ".xlsx" }
    }.
    .action = Lưu cùng loại với biểu mẫu
workbook-nothing-filled = Chưa điền hàng nào dưới tiêu đề.
    .action = Điền vào biểu mẫu
workbook-sheet-missing = Trang tính này có trong biểu mẫu nhưng thiếu trong tệp của bạn.
    .action = Sao chép trang tính từ biểu mẫu
workbook-sheet-extra = Biểu mẫu không có trang tính này.
    .action = Xóa trang tính này
workbook-sheet-renamed = Trong biểu mẫu, trang tính này có tên “{ $expected }”.
    .action = Đặt lại tên như trong biểu mẫu
workbook-sheet-moved = Đây là trang tính thứ { $position }; trong biểu mẫu nó là trang thứ { $expected }.
    .action = Kéo trang tính về đúng chỗ
workbook-sheet-hidden = Trang tính này bị ẩn, còn trong biểu mẫu thì không.
    .action = Bỏ ẩn trang tính

## Headings

workbook-headings-missing = Trang tính này không có các tiêu đề của biểu mẫu nên không kiểm tra được các hàng.
    .action = Sao chép tiêu đề từ biểu mẫu
workbook-headings-moved = Tiêu đề nằm ở hàng { NUMBER($row, useGrouping: "false") }; trong biểu mẫu nằm ở hàng { NUMBER($expected, useGrouping: "false") }.
    .action = Đưa tiêu đề về đúng hàng
workbook-heading-missing = Thiếu cột “{ $heading }” của biểu mẫu.
    .action = Chèn cột này như trong biểu mẫu
workbook-heading-extra = Biểu mẫu không có cột “{ $heading }”.
    .action = Xóa cột này
workbook-heading-moved = Trong biểu mẫu, cột “{ $heading }” là cột { $expected }.
    .action = Đưa cột về đúng chỗ
workbook-heading-changed = Tiêu đề là “{ $heading }”; trong biểu mẫu là “{ $expected }”.
    .action = Sao chép tiêu đề từ biểu mẫu
workbook-heading-looks-alike = Tiêu đề trông giống “{ $expected }” nhưng viết bằng chữ hoặc khoảng trắng khác.
    .action = Sao chép tiêu đề từ biểu mẫu

## Hidden, merged, empty

workbook-cells-merged = Các ô { $cells } bị gộp. Cổng thông tin chỉ đọc ô đầu tiên.
    .action = Bỏ gộp và điền từng ô
workbook-rows-hidden =
    { $count ->
        [1] Hàng { NUMBER($first, useGrouping: "false") } bị ẩn, nhưng cổng thông tin vẫn đọc.
       *[other] Các hàng từ { NUMBER($first, useGrouping: "false") } đến { NUMBER($last, useGrouping: "false") } bị ẩn, nhưng cổng thông tin vẫn đọc.
    }
    .action = Bỏ ẩn hoặc xóa các hàng này
workbook-columns-hidden =
    { $count ->
        [1] Cột { $first } bị ẩn, còn trong biểu mẫu thì không.
       *[other] Các cột từ { $first } đến { $last } bị ẩn, còn trong biểu mẫu thì không.
    }
    .action = Bỏ ẩn các cột
workbook-rows-empty =
    { $count ->
        [1] Hàng { NUMBER($first, useGrouping: "false") } trống, nhưng bên dưới còn hàng đã điền. Nhiều cổng thông tin dừng đọc ở hàng trống.
       *[other] Các hàng từ { NUMBER($first, useGrouping: "false") } đến { NUMBER($last, useGrouping: "false") } trống, nhưng bên dưới còn hàng đã điền. Nhiều cổng thông tin dừng đọc ở hàng trống.
    }
    .action = Xóa các hàng trống
workbook-required-column-empty = Cột “{ $heading }” bắt buộc phải điền nhưng đang trống.
    .action = Điền cột này
workbook-required-empty = “{ $heading }” bắt buộc phải điền nhưng ô này đang trống.
    .action = Điền ô này
workbook-value-missing = “{ $heading }” trống ở hàng này, trong khi mọi hàng khác đều đã điền.
    .action = Điền ô này
workbook-value-without-heading = Cột này không có tiêu đề mà vẫn có giá trị: “{ $text }”.
    .action = Xóa hoặc chuyển các giá trị này

## Kinds of values

workbook-number-as-text = Số “{ $text }” được lưu dưới dạng văn bản.
    .action = Chuyển thành số
workbook-date-as-text = Ngày “{ $text }” được lưu dưới dạng văn bản.
    .action = Nhập lại dưới dạng ngày
workbook-text-instead-of-number = Ô này phải là số, không phải “{ $text }”.
    .action = Nhập số
workbook-text-instead-of-date = Ô này phải là ngày, không phải “{ $text }”.
    .action = Nhập ngày
workbook-number-instead-of-text = “{ $text }” được lưu dưới dạng số, nhưng ở đây phải là văn bản. Dạng số làm mất các số 0 ở đầu.
    .action = Đổi định dạng thành văn bản, gõ lại
workbook-number-instead-of-date = Ô này phải là ngày, nhưng “{ $text }” chỉ là một số.
    .action = Nhập lại dưới dạng ngày
workbook-date-instead-of-number = Ô này phải là số, nhưng đã bị hiểu thành ngày: “{ $text }”.
    .action = Đổi định dạng thành số, gõ lại
workbook-date-instead-of-text = Ô này phải là văn bản, nhưng đã bị hiểu thành ngày: “{ $text }”.
    .action = Đổi định dạng thành văn bản, gõ lại
workbook-digits-lost = Một số chỉ giữ được 15 chữ số: các chữ số cuối của “{ $text }” đã mất.
    .action = Đổi định dạng thành văn bản, gõ lại

## Letters

workbook-only-blanks = Ô này trông như trống nhưng có khoảng trắng.
    .action = Xóa nội dung ô
workbook-blanks-around = Có khoảng trắng trước hoặc sau “{ $text }”.
    .action = Xóa các khoảng trắng này
# $character - its code point, such as U+200F.
workbook-invisible-character = “{ $text }” có một ký tự không nhìn thấy được ({ $character }).
    .action = Xóa ô rồi gõ lại
workbook-line-break = “{ $text }” được viết trên nhiều dòng.
    .action = Viết trên một dòng
workbook-arabic-letter = “{ $text }” có chữ Ả Rập “{ $letter }” thay cho chữ Ba Tư “{ $instead }”.
    .action = Gõ lại bằng bàn phím Ba Tư
# $instead - the same with ASCII digits.
workbook-local-digits = “{ $text }” được viết bằng chữ số { $digits ->
        [arabic] Ả Rập
       *[persian] Ba Tư
    }. Cổng thông tin chỉ đọc được như sau: { $instead }
    .action = Gõ lại bằng các chữ số từ 0 đến 9

## Formulas

workbook-formula = Ô này chứa công thức, còn cổng thông tin cần chính giá trị.
    .action = Thay công thức bằng giá trị
workbook-formula-error = Công thức cho kết quả lỗi: { $error }
    .action = Sửa công thức hoặc giá trị
