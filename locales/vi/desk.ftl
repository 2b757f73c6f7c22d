### Errors of tamga-desk. Id: desk-<code>. `.action` says what to do, on a button.

# $path (String) - the file.
desk-not-opened = Tamga không mở được tệp lưu hồ sơ của quý vị: { $path }. Thư mục không tồn tại hoặc tài khoản này không có quyền sử dụng.
    .action = Thử lại

# $path (String) - the file. $found, $known (Number) - versions.
desk-newer-version = Hồ sơ của quý vị được lưu bằng phiên bản Tamga mới hơn. Tệp này chưa bị thay đổi: { $path }.
    .action = Cài đặt phiên bản Tamga mới nhất

# $path (String) - where the damaged file is kept now.
desk-damaged-set-aside = Tệp lưu hồ sơ của quý vị đã bị hỏng. Tệp được giữ nguyên tại { $path } và Tamga đã tạo một tệp mới.
    .action = Tiếp tục

desk-damaged = Tệp lưu hồ sơ của quý vị đã bị hỏng. Tamga không ghi thêm vào tệp này. Khi khởi động lại, Tamga sẽ giữ riêng tệp hỏng.
    .action = Khởi động lại Tamga

desk-disk-full = Ổ đĩa đã đầy nên chưa lưu được câu trả lời. Nội dung quý vị đã nhập vẫn còn trên trang này.
    .action = Giải phóng dung lượng rồi thử lại

desk-read-only = Chưa lưu được câu trả lời vì thư mục này không cho phép ghi. Nội dung quý vị đã nhập vẫn còn trên trang này.
    .action = Cho phép ghi rồi thử lại

desk-in-use = Một chương trình khác đang sử dụng tệp lưu hồ sơ nên chưa lưu được câu trả lời. Nội dung quý vị đã nhập vẫn còn trên trang này.
    .action = Đóng chương trình đó rồi thử lại

# $extended (Number, or "unknown") - SQLite's code, for support.
desk-not-written =
    { $extended ->
        [unknown] Hệ thống từ chối đọc hoặc lưu tệp hồ sơ của quý vị. Nội dung quý vị đã nhập vẫn còn trên trang này.
       *[other] Hệ thống từ chối đọc hoặc lưu tệp hồ sơ của quý vị (mã { $extended }). Nội dung quý vị đã nhập vẫn còn trên trang này.
    }
    .action = Thử lại

# $case (Number) - number of the case.
desk-case-gone = Hồ sơ này không còn nữa vì đã bị xóa.
    .action = Về trang đầu
