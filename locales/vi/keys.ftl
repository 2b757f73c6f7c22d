# Keys and certificates that do not fit each other

keys-software-token-given = Tệp này là token phần mềm: nó có sẵn khóa và cần được mở, không phải cài đặt.
    .action = Mở tệp như token phần mềm
keys-no-key-for-certificate = Không USB Token nào đang cắm có khóa của chứng thư số này.
    .action = Cắm USB Token đã tạo yêu cầu
keys-key-on-other-token = Khóa của chứng thư số này nằm trên USB Token khác, số sê-ri { $serial }.
    .action = Chọn đúng USB Token đó
keys-no-key = Trên USB Token này không có khóa nào.
    .action = Hãy tạo yêu cầu trước
keys-no-token = Không có USB Token nào để thực hiện.
    .action = Cắm USB Token
keys-several-tokens = Có nhiều USB Token: { $serials }
    .action = Nêu số sê-ri của thiết bị cần dùng
keys-nothing-to-unlock = Không thể mở khóa token phần mềm: không có mật khẩu thì không ai mở được.
    .action = Xin đơn vị cấp chứng thư số mới
keys-new-pin-on-reader = Mã { -pin } của USB Token này được nhập trên đầu đọc; chỉ phần mềm riêng của thiết bị mới đặt được mã mới.
    .action = Dùng phần mềm riêng của USB Token
