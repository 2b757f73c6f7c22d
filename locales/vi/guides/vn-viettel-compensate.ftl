### Lời của hướng dẫn vn-viettel-compensate, theo thứ tự các bước.

guide-vn-viettel-compensate = Cấp bù thời hạn chữ ký số { -vn-viettel }
    .body = Hướng dẫn này giúp bạn nhận đủ thời hạn đã ghi trong hợp đồng khi chứng thư số { -vn-viettel } bị cắt ngắn thời hạn, rồi ghi thời hạn mới vào USB Token. Bước nào kiểm tra được đều được kiểm tra ngay trên USB Token.
guide-vn-viettel-compensate-caution-pin = Chỉ nhập mã { -pin } trong cửa sổ của phần mềm đi kèm USB Token, và chỉ khi chính bạn đã mở phần mềm đó. Không đọc mã { -pin } qua điện thoại và không gửi mã cho bất kỳ ai, kể cả người tự xưng là nhân viên { -vn-viettel }.
guide-vn-viettel-compensate-caution-free = Cấp bù được miễn phí, vì bạn đã trả tiền cho thời hạn này trong hợp đồng. Nếu có người đòi thu phí cấp bù, hãy dừng lại và hỏi { -vn-viettel }.

guide-vn-viettel-compensate-notice = Thông báo chính thức về cấp bù
    .body = Căn cứ công văn của Bộ Thông tin và Truyền thông (nay đã hợp nhất vào Bộ Khoa học và Công nghệ) về việc cấp chứng thư số cho dịch vụ chữ ký số { -vn-viettel }, Tập đoàn Công nghiệp – Viễn thông Quân đội ({ -vn-viettel }) đã gửi thư ngỏ đến các doanh nghiệp đang dùng dịch vụ. Thư đề nghị doanh nghiệp khẩn trương làm thủ tục cấp bù để bảo đảm quyền lợi và tránh rủi ro. Thời gian triển khai và áp dụng được ghi trong chính thông báo đó.
guide-vn-viettel-compensate-notice-caution-deadline = Hãy cập nhật trước thời hạn ghi trong thông báo. Quá thời hạn đó, giao dịch có thể bị lỗi do chứng thư số và việc sử dụng dịch vụ có thể bị gián đoạn.
guide-vn-viettel-compensate-notice-caution-promotions = Kèm theo thông báo, { -vn-viettel } giới thiệu các chương trình khuyến mại khi đăng ký dịch vụ. Đó chỉ là quảng cáo; bạn không phải mua gì để được cấp bù.

guide-vn-viettel-compensate-why = Vì sao phải cấp bù?
    .body = Mỗi đơn vị cấp chỉ được cấp phép 5 năm một lần, nên khi giấy phép chỉ còn 1, 2 hoặc 3 năm thì chứng thư số của khách hàng cũng chỉ có hiệu lực đến đó. Phần còn thiếu so với thời hạn đã đăng ký được cấp bù bằng một chứng thư số mới. Nếu không làm, bạn có thể gặp rủi ro khi khai thuế, làm thủ tục hải quan và các thủ tục khác. Bài viết gốc dẫn “Luật Thuế Quan” làm căn cứ, nhưng chúng tôi không tìm thấy quy định này.

guide-vn-viettel-compensate-who = Ai được cấp bù?
    .body = Chỉ cấp bù cho doanh nghiệp đang dùng chữ ký số { -vn-viettel } có chứng thư số hết hạn sớm hơn hợp đồng, đúng vào ngày chứng thư số của chính { -vn-viettel } hết hạn. Đã biết hai ngày như vậy là 13/05/2024 và 24/09/2025; nếu ngày đó đã qua, hãy hỏi { -vn-viettel } xem còn được cấp bù không. Ví dụ: hợp đồng từ 10/07/2021 đến 10/07/2024, nhưng Token Manager chỉ hiện thời hạn đến 13/05/2024.

guide-vn-viettel-compensate-tax-code = Mã số thuế
    .body = Nhập mã số thuế của doanh nghiệp. Chứng thư số phải ghi đúng mã số này. Mã số thuế của chi nhánh có 13 chữ số; cá nhân và hộ kinh doanh có thể dùng số định danh cá nhân gồm 12 chữ số.
guide-vn-viettel-compensate-tax-code-field-holder-number = Mã số thuế

guide-vn-viettel-compensate-contract = Ngày cuối của hợp đồng
    .body = Tìm hợp đồng mua chứng thư số và nhập ngày cuối ghi trong đó. Nếu hợp đồng cũng sắp hết hạn, hãy hỏi { -vn-viettel } về việc cấp bù cùng lúc với gia hạn.
guide-vn-viettel-compensate-contract-field-contract-end = Ngày cuối của hợp đồng

guide-vn-viettel-compensate-plug-in = Cắm USB Token vào máy tính
    .body = Cắm USB Token { -vn-viettel } vào cổng { -usb } của máy tính và để nguyên cho đến khi làm xong. Rút các USB Token khác ra.

guide-vn-viettel-compensate-driver = Cài phần mềm của USB Token
    .body = Phần mềm Token Manager thường nằm trong chính USB Token: mở ổ đĩa { -vn-viettel } trong máy tính rồi chạy tệp cài đặt với quyền quản trị. Nếu đã cài, bước này tự hoàn thành.
guide-vn-viettel-compensate-driver-caution-trusted-source = Không lấy phần mềm này từ trang web lạ hoặc từ liên kết người khác gửi. Phần mềm bị can thiệp có thể đánh cắp mã { -pin }.

guide-vn-viettel-compensate-token-active = Kiểm tra mã { -pin } có bị khóa không
    .body = Trước khi cấp bù, hãy chắc chắn rằng USB Token đã được khởi tạo và mã { -pin } không bị khóa. Việc kiểm tra này không hỏi mã { -pin } và không làm mất lượt nhập nào.

guide-vn-viettel-compensate-certificate = Kiểm tra chứng thư số hiện có
    .body = Trong USB Token phải có chứng thư số ghi đúng mã số thuế bạn đã nhập.

guide-vn-viettel-compensate-issuer = Kiểm tra đơn vị cấp
    .body = Hướng dẫn này chỉ áp dụng cho chứng thư số do { -vn-viettel } cấp. Tên đơn vị cấp được đọc ngay trong chứng thư số.

guide-vn-viettel-compensate-clipped = Kiểm tra thời hạn có bị cắt ngắn không
    .body = Chứng thư số thuộc diện cấp bù khi hết hạn cùng lúc với chứng thư số của chính { -vn-viettel } mà hợp đồng vẫn còn thời hạn.

guide-vn-viettel-compensate-pop-up = Token Manager có thông báo không?
    .body = Để USB Token cắm sẵn rồi mở Token Manager. Nếu chứng thư số thuộc diện cấp bù, phần mềm hiện một cửa sổ thông báo.
guide-vn-viettel-compensate-pop-up-shown = Có cửa sổ thông báo cấp bù
guide-vn-viettel-compensate-pop-up-not-shown = Không có thông báo nào

guide-vn-viettel-compensate-no-pop-up = Cập nhật Token Manager rồi hỏi
    .body = Có thể Token Manager là bản cũ. Hãy chạy phần mềm với quyền quản trị và đồng ý khi được đề nghị cập nhật. Nếu vẫn không có thông báo, hãy hỏi điểm cung cấp dịch vụ { -vn-viettel } trước khi làm tiếp.

guide-vn-viettel-compensate-note = Ghi nhớ chứng thư số cũ
    .body = Trước khi cấp bù, hãy để { -tamga } ghi nhớ chứng thư số hiện có để sau này so sánh thời hạn mới với thời hạn cũ. Chỉ phần công khai được ghi nhớ.
guide-vn-viettel-compensate-note-caution-keep-old = Không xóa chứng thư số cũ và không khởi tạo lại USB Token. Hệ thống { -vn-vnaccs } của hải quan còn cần chứng thư số cũ để đăng nhập, kể cả khi đã hết hạn.

guide-vn-viettel-compensate-java = Máy tính này có Java chưa?
    .body = Phần mềm cấp bù có hai bản: bản thường dùng Java sẵn có trong máy và bản tích hợp Java. { -tamga } kiểm tra giúp bạn máy tính này đã có Java chưa.
guide-vn-viettel-compensate-java-has-java = Đã có Java
guide-vn-viettel-compensate-java-no-java = Chưa có Java, hoặc không rõ

guide-vn-viettel-compensate-tool-plain = Lấy phần mềm cấp bù
    .body = Lấy bản thường của phần mềm cấp bù chứng thư số từ { -vn-viettel }: cài khi Token Manager đề nghị, hoặc xin tại điểm cung cấp dịch vụ. Phần mềm có tên “Viettel-CA Pro”. { -tamga } không tự tải phần mềm này.
guide-vn-viettel-compensate-tool-plain-caution-no-links = Chỉ nhận phần mềm từ chính đơn vị cấp. Không bao giờ dùng liên kết do người khác gửi qua tin nhắn, thư điện tử hay điện thoại, kể cả khi họ nói là để “cấp bù”.
guide-vn-viettel-compensate-tool-plain-caution-fingerprint = Một trang không phải của { -vn-viettel } đăng tệp “Viettel-CA Pro 2025.1.zip” với mã SHA-256 43B9E1D07CC861C24B10C2428D9F3B9B4D1F3C6CC5171F3E4EDB9FBC71334169. Tệp có mã khác chắc chắn không phải tệp đó; nhưng trùng mã cũng chưa chứng tỏ tệp là của { -vn-viettel }.

guide-vn-viettel-compensate-tool-with-java = Lấy phần mềm tích hợp Java
    .body = Lấy bản tích hợp Java của phần mềm cấp bù từ { -vn-viettel }: cài khi Token Manager đề nghị, hoặc xin tại điểm cung cấp dịch vụ. Với bản này bạn không phải cài Java riêng. { -tamga } không tự tải phần mềm này.
guide-vn-viettel-compensate-tool-with-java-caution-no-links = { guide-vn-viettel-compensate-tool-plain-caution-no-links }
guide-vn-viettel-compensate-tool-with-java-caution-fingerprint = { guide-vn-viettel-compensate-tool-plain-caution-fingerprint }

guide-vn-viettel-compensate-prepare = Chuẩn bị trước khi chạy
    .body = Cài phần mềm cấp bù và kiểm tra máy tính có kết nối internet. Phần mềm cần kết nối này trong suốt quá trình ghi chứng thư số mới.
guide-vn-viettel-compensate-prepare-caution-one-token = Chỉ cắm một USB Token. Phần mềm tự ghi chứng thư số mới; nếu cắm nhiều thiết bị, phần mềm có thể ghi nhầm.

guide-vn-viettel-compensate-run = Ghi thời hạn mới vào USB Token
    .body = Để USB Token cắm sẵn, mở phần mềm cấp bù và bấm “Bắt đầu”. Nhập mã { -pin } rồi bấm “Đăng nhập”. Phần mềm tự kiểm tra và ghi chứng thư số mới vào USB Token.
guide-vn-viettel-compensate-run-caution-input-method = Tắt bộ gõ tiếng Việt trước khi nhập mã { -pin }; nếu không, ký tự gõ vào có thể bị thay đổi.
guide-vn-viettel-compensate-run-caution-five-tries = Nhập sai mã { -pin } 5 lần thì USB Token { -vn-viettel } bị khóa. Đừng đoán; hãy tìm lại đúng mã trước khi nhập.
guide-vn-viettel-compensate-run-caution-leave-in = Không rút USB Token và không tắt máy cho đến khi phần mềm báo xong.

guide-vn-viettel-compensate-compare = So sánh với chứng thư số cũ
    .body = Rút USB Token ra rồi cắm lại. Chứng thư số mới phải cùng chủ, hết hạn muộn hơn chứng thư số cũ và đủ đến ngày cuối của hợp đồng.

guide-vn-viettel-compensate-customs = Bạn có khai hải quan điện tử không?
    .body = Chứng thư số mới có số sê-ri mới, nên bạn phải khai báo lại với mọi cơ quan. Riêng hải quan cần thêm thời gian chờ.
guide-vn-viettel-compensate-customs-declares = Có khai hải quan điện tử
guide-vn-viettel-compensate-customs-does-not = Không

guide-vn-viettel-compensate-clearance = Tính thời gian chờ của hải quan
    .body = Bạn phải cập nhật lại thời hạn trên hệ thống hải quan điện tử; cách làm có trong hướng dẫn ở bước cuối.
guide-vn-viettel-compensate-clearance-caution-plan = Hãy chọn lúc cập nhật sao cho không có lô hàng nào phải thông quan trong thời gian chờ, để công việc không bị gián đoạn.
guide-vn-viettel-compensate-clearance-wait = Sau 24 giờ kể từ khi cập nhật, bạn làm thủ tục thông quan được như bình thường.

guide-vn-viettel-compensate-unlock = Mang USB Token đến { -vn-viettel }
    .body = USB Token chưa được khởi tạo hoặc bị khóa mã { -pin } phải do điểm cung cấp dịch vụ { -vn-viettel } xử lý. Hãy mang theo thiết bị và giấy tờ của doanh nghiệp.
guide-vn-viettel-compensate-unlock-caution-no-guessing = Không nhập thử mã { -pin } nữa và không tự khởi tạo lại thiết bị: việc khởi tạo sẽ xóa mất chứng thư số.

guide-vn-viettel-compensate-other-token = Cắm đúng USB Token
    .body = USB Token này không có chứng thư số, hoặc chứng thư số ghi mã số thuế khác. Hãy cắm đúng thiết bị. Nếu bạn đã nhập sai mã số thuế, hãy quay lại bước đó để sửa.

guide-vn-viettel-compensate-other-issuer = Không phải chứng thư số { -vn-viettel }
    .body = Chứng thư số này do đơn vị khác cấp nên { -vn-viettel } không cấp bù được. Nếu bạn có USB Token { -vn-viettel }, hãy cắm thiết bị đó. Nếu không, hãy xem hướng dẫn gia hạn dưới đây.

guide-vn-viettel-compensate-not-clipped = Chứng thư số không thuộc diện cấp bù
    .body = Thời hạn của chứng thư số không bị cắt ngắn, hoặc hợp đồng không dài hơn thời hạn đó. Hãy xem lại ngày cuối của hợp đồng đã nhập. Nếu ngày đúng mà chứng thư số sắp hết hạn, bạn cần gia hạn chứ không phải cấp bù.

guide-vn-viettel-compensate-not-renewed = Thời hạn chưa được cập nhật
    .body = Rút USB Token ra, cắm lại rồi mở lại phần mềm cấp bù. Nếu thời hạn vẫn chưa đủ, hãy báo cho điểm cung cấp dịch vụ { -vn-viettel } và xuất trình hợp đồng. Không chạy phần mềm nào khác tải từ trên mạng.

guide-vn-viettel-compensate-agencies = Cập nhật ở mọi cơ quan
    .body = Bạn còn phải cập nhật thời hạn mới với cơ quan thuế, hải quan, bảo hiểm xã hội, hệ thống một cửa, Cổng Dịch vụ công và mọi nơi khác đang dùng chữ ký số. Hướng dẫn dưới đây chỉ cách làm ở từng nơi, theo đúng thứ tự.
