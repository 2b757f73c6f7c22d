### Errors of tamga-desk. Id: desk-<code>. `.action` says what to do, on a button.

# $path (String) - the file.
desk-not-opened = { -tamga } không mở được tệp lưu hồ sơ của bạn: { $path }. Thư mục không tồn tại hoặc tài khoản này không có quyền sử dụng.
    .action = Thử lại

# $path (String) - the file. $found, $known (Number) - versions.
desk-newer-version = Hồ sơ của bạn được lưu bằng phiên bản { -tamga } mới hơn. Tệp này chưa bị thay đổi: { $path }.
    .action = Cài đặt phiên bản { -tamga } mới nhất

# $path (String) - where the damaged file is kept now.
desk-damaged-set-aside = Tệp lưu hồ sơ của bạn đã bị hỏng. Tệp được giữ nguyên tại { $path } và { -tamga } đã tạo một tệp mới.
    .action = Tiếp tục

desk-damaged = Tệp lưu hồ sơ của bạn đã bị hỏng. { -tamga } không ghi thêm vào tệp này. Khi khởi động lại, { -tamga } sẽ giữ riêng tệp hỏng.
    .action = Khởi động lại { -tamga }

desk-disk-full = Ổ đĩa đã đầy nên chưa lưu được câu trả lời. Nội dung bạn đã nhập vẫn còn trên trang này.
    .action = Giải phóng dung lượng rồi thử lại

desk-read-only = Chưa lưu được câu trả lời vì thư mục này không cho phép ghi. Nội dung bạn đã nhập vẫn còn trên trang này.
    .action = Cho phép ghi rồi thử lại

desk-in-use = Một chương trình khác đang sử dụng tệp lưu hồ sơ nên chưa lưu được câu trả lời. Nội dung bạn đã nhập vẫn còn trên trang này.
    .action = Đóng chương trình đó rồi thử lại

# $extended (Number, or "unknown") - SQLite's code, for support.
desk-not-written =
    { $extended ->
        [unknown] Hệ thống từ chối đọc hoặc lưu tệp hồ sơ của bạn. Nội dung bạn đã nhập vẫn còn trên trang này.
       *[other] Hệ thống từ chối đọc hoặc lưu tệp hồ sơ của bạn (mã { $extended }). Nội dung bạn đã nhập vẫn còn trên trang này.
    }
    .action = Thử lại

# $case (Number) - number of the case.
desk-case-gone = Hồ sơ này không còn nữa vì đã bị xóa.
    .action = Về trang chính
