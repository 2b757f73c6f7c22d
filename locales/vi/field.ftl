### What forms ask for, and what can be said about an answer: the kinds, faults and warnings of tamga-guide.
### `field-kind-<kind>` names a kind of value, its `.hint` says what it looks like.

## Kinds

field-kind-ir-national-code = Mã số quốc gia Iran
    .hint = 10 chữ số
field-kind-ir-legal-id = Mã số pháp nhân Iran
    .hint = 11 chữ số
field-kind-ir-taxpayer-number = Mã số quốc gia hoặc pháp nhân Iran
    .hint = Cá nhân 10 chữ số, pháp nhân 11 chữ số
field-kind-ir-economic-code = Mã số kinh tế Iran
    .hint = Pháp nhân 11 chữ số, cá nhân 14 chữ số
field-kind-ir-memory-id = Mã duy nhất của bộ nhớ thuế
    .hint = 6 chữ cái Latinh và chữ số
field-kind-ir-invoice-number = Số thuế duy nhất của hóa đơn
    .hint = 22 chữ cái Latinh và chữ số
field-kind-ir-postal-code = Mã bưu chính
    .hint = 10 chữ số
field-kind-vn-tax-code = Mã số thuế
    .hint = 10 chữ số; chi nhánh 13; cá nhân 12
field-kind-vn-citizen-id = Số định danh cá nhân
    .hint = 12 chữ số
field-kind-mn-register = Số đăng ký cá nhân Mông Cổ
    .hint = 2 chữ cái Kirin và 8 chữ số
field-kind-mn-company-register = Số đăng ký doanh nghiệp Mông Cổ
    .hint = 7 chữ số
field-kind-mn-state-registration = Số đăng ký nhà nước (Mông Cổ)
    .hint = 10 chữ số
field-kind-mn-insurance-number = Mã đơn vị đóng bảo hiểm xã hội (Mông Cổ)
    .hint = 9 chữ số
field-kind-mn-invoice-number = Số hóa đơn (Mông Cổ)
    .hint = 12 chữ số
field-kind-phone = Số điện thoại
    .hint = 5 đến 15 chữ số, có thể kèm mã quốc gia
field-kind-email = Địa chỉ thư điện tử
    .hint = name@example.org
field-kind-money = Số tiền
    .hint = Số nguyên, không có phần thập phân
field-kind-date = Ngày
    .hint = Dương lịch, ví dụ 2026-11-23, hoặc lịch Ba Tư: 1405-09-02
field-kind-option = Lựa chọn
    .hint = Một trong các mục ghi trên biểu mẫu
field-kind-text = Văn bản
    .hint = Viết như khi điền vào biểu mẫu

## What cannot be right

field-empty = Chưa nhập nội dung.
# $found (Number) - characters entered.
field-wrong-length =
    { $found ->
       *[other] Đã nhập { $found } ký tự, không đúng độ dài.
    }
# $character (String) - the first character that does not belong.
field-wrong-character = Ký tự { $character } không dùng được ở đây.
field-check-digit-wrong = Chữ số cuối không khớp với các chữ số còn lại. Thường là do gõ nhầm một chữ số hoặc đảo hai chữ số.
field-never-given = Số này không bao giờ được cấp cho ai.
field-no-such-day = Không có ngày này trong lịch.
field-not-an-address = Đây không phải địa chỉ thư điện tử. Trước và sau dấu @ đều phải có nội dung.

## What may be wrong

field-check-digit-differs = Chữ số cuối không khớp với các chữ số còn lại. Thường là do gõ nhầm, nhưng cũng có số thật như vậy.
# $added (Number) - zeros added.
field-zeros-added =
    { $added ->
       *[other] Đã thêm { $added } số 0 vào đầu, vì một số phần mềm làm mất số 0. Vui lòng đối chiếu với giấy tờ.
    }
field-birthday-unlikely = Các chữ số sau chữ cái không phải ngày sinh. Vui lòng đối chiếu với giấy tờ.
field-letters-replaced = Chữ cái Latinh đã được thay bằng chữ Kirin trông giống hệt. Vui lòng đối chiếu với giấy tờ.
field-unusual = Số loại này thường có dạng khác. Vui lòng đối chiếu với giấy tờ.
