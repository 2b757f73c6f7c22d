### Errors of the window itself. Id: window-<code>. `.action` says what to do, on a button.

window-browser-not-opened = Không có trình duyệt nào trên máy tính này mở được địa chỉ { $url }. Bạn có thể sao chép địa chỉ rồi tự mở.
    .action = Sao chép địa chỉ

window-file-not-saved = Không lưu được tệp tại đây: { $path }. Tài khoản này không có quyền ghi vào thư mục đó.
    .action = Chọn thư mục khác

window-file-not-read = Không đọc được tệp: { $path }.
    .action = Chọn lại tệp

window-disk-full = Ổ đĩa đã đầy nên không lưu được tệp: { $path }.
    .action = Giải phóng dung lượng rồi lưu lại

window-certificate-gone = Chứng thư số này không còn trên thiết bị nào đang cắm hoặc đang mở.
    .action = Cắm thiết bị USB Token

window-guide-gone = Phiên bản Tamga này không còn hướng dẫn của hồ sơ: { $guide }. Các câu trả lời của bạn vẫn được lưu giữ.
    .action = Cài đặt phiên bản Tamga mới nhất

window-nothing-to-remember = Chưa có gì để đưa vào lịch: việc này không phải chờ, và chưa thấy chứng thư số nào của nó.
    .action = Cắm USB Token một lần

window-not-printed = Hệ thống không mở được hộp thoại in.
    .action = Kiểm tra máy in đã cài đặt chưa
window-rehearsal-sends-nothing = Đây là lần thực hành: không gửi gì cho ai cả.
    .action = Bắt đầu hướng dẫn để làm thật

window-pin-window-not-opened = Không mở được cửa sổ nhập mật khẩu. Có thể cửa sổ đó đã mở và nằm phía sau cửa sổ này.
    .action = Thử lại
