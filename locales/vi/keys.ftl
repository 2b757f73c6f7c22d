# Keys and certificates that do not fit each other

keys-software-token-given = Tệp này là token phần mềm, đã có sẵn khóa, nên chỉ cần mở chứ không đưa vào USB Token.
    .action = Mở tệp này làm token phần mềm
keys-no-key-for-certificate = Không có USB Token nào đang cắm chứa khóa của chứng thư số này.
    .action = Cắm USB Token đã tạo yêu cầu
keys-key-on-other-token = Khóa của chứng thư số này nằm trên USB Token khác, số sê-ri { $serial }.
    .action = Chọn đúng USB Token đó
keys-no-certificate = Không thấy chứng thư số nào như vậy trên các USB Token.
    .action = Cắm USB Token có chứng thư số
keys-several-certificates = Có nhiều chứng thư số, chưa rõ cần dùng chứng thư số nào: { $serials }
    .action = Nêu số sê-ri của chứng thư số cần dùng
keys-no-key = Trên USB Token này không có khóa nào.
    .action = Tạo yêu cầu cấp chứng thư số trước
keys-no-token = Không có USB Token nào để làm việc này.
    .action = Cắm USB Token
keys-several-tokens = Có nhiều USB Token, chưa rõ cần dùng thiết bị nào: { $serials }
    .action = Nêu số sê-ri của thiết bị cần dùng
keys-nothing-to-unlock = Không thể mở khóa token phần mềm: không có mật khẩu thì không ai mở được.
    .action = Xin đơn vị cấp chứng thư số mới
keys-new-pin-on-reader = Mã { -pin } của USB Token này được nhập trên đầu đọc; chỉ phần mềm riêng của thiết bị mới đặt được mã mới.
    .action = Dùng phần mềm riêng của USB Token
## What may be said of a certificate in one word

verified-good = Có thể tin cậy chứng thư số này: các đơn vị cấp đều đã biết, chứng thư số còn hạn và chưa bị thu hồi.
verified-bad = Không nên tin cậy chứng thư số này. Lý do được nêu bên dưới.
verified-unknown = Chưa rõ có thể tin cậy chứng thư số này hay không. Thông tin còn thiếu được nêu bên dưới.
