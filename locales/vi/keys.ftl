# Keys and certificates that do not fit each other

keys-software-token-given = Tệp này là token phần mềm: nó có sẵn khóa và cần được mở, không phải cài đặt.
    .action = Mở tệp như token phần mềm
keys-no-key-for-certificate = Không USB Token nào đang cắm có khóa của chứng thư số này.
    .action = Cắm USB Token đã tạo yêu cầu
keys-key-on-other-token = Khóa của chứng thư số này nằm trên USB Token khác, số sê-ri { $serial }.
    .action = Chọn đúng USB Token đó
keys-no-certificate = Không có chứng thư số như vậy trên các USB Token đang thấy.
    .action = Cắm USB Token có chứng thư số
keys-several-certificates = Có nhiều chứng thư số: { $serials }
    .action = Nêu số sê-ri của chứng thư số cần dùng
keys-no-key = Trên USB Token này không có khóa nào.
    .action = Hãy tạo yêu cầu trước
keys-no-token = Không có USB Token nào để thực hiện.
    .action = Cắm USB Token
keys-several-tokens = Có nhiều USB Token: { $serials }
    .action = Nêu số sê-ri của thiết bị cần dùng
keys-nothing-to-unlock = Không thể mở khóa token phần mềm: không có mật khẩu thì không ai mở được.
    .action = Xin đơn vị cấp chứng thư số mới
