### Lời của hướng dẫn ir-certificate-renew, theo thứ tự các bước.
### Phần giống các hướng dẫn khác của Iran được lấy từ đó.

guide-ir-certificate-renew = Gia hạn chứng thư số Iran
    .body = Hướng dẫn này giúp bạn gia hạn chứng thư số trước khi hết hạn. Không cần mua token mới; chứng thư số mới được ghi vào chính token cũ. Ở bước cuối, chứng thư số mới được so sánh với chứng thư số cũ.
guide-ir-certificate-renew-caution-no-reset = Không khởi tạo lại token và không xóa chứng thư số hay khóa cũ trong đó. Những gì đã xóa khỏi token không lấy lại được.

guide-ir-certificate-renew-holder = { guide-ir-moadian-register-software-holder }
    .body = Chứng thư số của cá nhân ghi mã số quốc gia; chứng thư số của công ty hoặc tổ chức ghi mã số pháp nhân.
guide-ir-certificate-renew-holder-person = { guide-ir-moadian-register-hardware-holder-person }
guide-ir-certificate-renew-holder-organisation = { guide-ir-moadian-register-hardware-holder-organisation }

guide-ir-certificate-renew-person-number = { guide-ir-token-obtain-person-number }
    .body = Nhập mã số quốc gia của chủ chứng thư số. Cả chứng thư số cũ và mới đều được đối chiếu với số này.
guide-ir-certificate-renew-person-number-field-holder-number = { guide-ir-moadian-register-hardware-person-number-field-holder-number }

guide-ir-certificate-renew-organisation-number = { guide-ir-token-obtain-organisation-number }
    .body = Nhập mã số pháp nhân gồm mười một chữ số của công ty hoặc tổ chức. Cả chứng thư số cũ và mới đều được đối chiếu với số này.
guide-ir-certificate-renew-organisation-number-field-holder-number = { guide-ir-moadian-register-hardware-organisation-number-field-holder-number }

guide-ir-certificate-renew-token-kind = Bạn dùng loại token nào?
    .body = USB Token trông giống chiếc { -usb } lưu dữ liệu. Token phần mềm là tệp thường có đuôi { -p12 } hoặc { -pfx } và được mở bằng mật khẩu.
guide-ir-certificate-renew-token-kind-hardware = USB Token
guide-ir-certificate-renew-token-kind-software = Token phần mềm

guide-ir-certificate-renew-plug-in = { guide-ir-moadian-register-hardware-plug-in }
    .body = { guide-ir-moadian-register-hardware-plug-in.body }

guide-ir-certificate-renew-driver = { guide-ir-moadian-register-hardware-driver }
    .body = { guide-ir-moadian-register-hardware-driver.body }
guide-ir-certificate-renew-driver-caution-trusted-source = { guide-ir-moadian-register-hardware-driver-caution-trusted-source }

guide-ir-certificate-renew-token-active = { guide-ir-moadian-register-hardware-token-active }
    .body = Trước khi gia hạn, hãy chắc chắn rằng mã { -pin } của USB Token không bị khóa, vì mã này sẽ được hỏi khi gia hạn. Việc kiểm tra này không hỏi mã { -pin } và không làm mất lượt nhập nào.

guide-ir-certificate-renew-open-file = { guide-ir-moadian-register-software-open-file }
    .body = { guide-ir-moadian-register-software-open-file.body }
guide-ir-certificate-renew-open-file-caution-copies = { guide-ir-moadian-register-software-open-file-caution-copies }

guide-ir-certificate-renew-certificate-owner = { guide-ir-moadian-register-hardware-certificate-owner }
    .body = { guide-ir-moadian-register-hardware-certificate-owner.body }

guide-ir-certificate-renew-old-certificate = Ghi nhớ chứng thư số hiện có
    .body = { -tamga } ghi nhớ số sê-ri và ngày hết hạn của chứng thư số hiện có để so sánh với chứng thư số mới sau khi gia hạn. Việc này không cần mã { -pin } và không thay đổi gì trong token.

guide-ir-certificate-renew-still-valid = Chứng thư số còn hiệu lực không?
    .body = Chỉ có thể gia hạn trước khi chứng thư số hết hạn và khi chứng thư số chưa bị thu hồi. Tổng thời hạn cũ và mới cũng phải trong giới hạn do đơn vị cấp quy định. Chứng thư số thường có hiệu lực một hoặc hai năm.
guide-ir-certificate-renew-still-valid-valid = Còn, chưa đến ngày hết hạn
guide-ir-certificate-renew-still-valid-ended = Không, đã hết hạn hoặc bị thu hồi

guide-ir-certificate-renew-way = Bạn gia hạn bằng cách nào?
    .body = Chứng thư số của GICA có thể gia hạn trên trang của GICA, hoặc tại văn phòng công chứng hay văn phòng đăng ký khác; không nhất thiết là nơi bạn đã đến lần trước. Tên đơn vị cấp có trong trang chứng thư số.
guide-ir-certificate-renew-way-remote = Trên trang GICA
guide-ir-certificate-renew-way-office = Đến trực tiếp văn phòng đăng ký
guide-ir-certificate-renew-way-other-issuer = Chứng thư số do đơn vị khác cấp

guide-ir-certificate-renew-dastine = Cập nhật { -dastine }
    .body = Gia hạn trên trang GICA cần phiên bản mới nhất của { -dastine }, chương trình giúp trang web làm việc với token. Hãy tải bản mới từ liên kết trên chính trang đó và cài đặt. Sau đó đóng trình duyệt rồi mở lại.
guide-ir-certificate-renew-dastine-caution-trusted-source = { guide-ir-token-obtain-dastine-caution-trusted-source }

guide-ir-certificate-renew-renewal = Nộp đơn gia hạn
    .body = Mở trang từ đây, đăng nhập qua mục dưới đây và đề nghị gia hạn chứng thư số này. Để nguyên token trong máy cho đến khi xong. Các nguồn của chúng tôi không cho biết tên chính xác của mục gia hạn; nếu không tìm thấy, hãy gọi bộ phận hỗ trợ.
guide-ir-certificate-renew-renewal-caution-address = { guide-ir-token-obtain-account-caution-address }
guide-ir-certificate-renew-renewal-caution-pin-window = Chỉ nhập mã { -pin } của token vào cửa sổ của chính { -dastine }, không nhập vào trang web.

guide-ir-certificate-renew-fee = Nộp phí gia hạn
    .body = Nộp phí ngay trên trang đó; nếu nhận được mã theo dõi, hãy ghi lại ở đây. Các mức phí dưới đây là cho một năm; chứng thư số hai năm có phí gấp đôi.
guide-ir-certificate-renew-fee-field-request-tracking-code = { guide-ir-moadian-register-hardware-remote-field-request-tracking-code }
guide-ir-certificate-renew-fee-cost-independent = { guide-ir-moadian-register-hardware-remote-cost-independent }
guide-ir-certificate-renew-fee-cost-private-person = { guide-ir-moadian-register-hardware-remote-cost-private-person }
guide-ir-certificate-renew-fee-cost-private-seal = { guide-ir-moadian-register-hardware-remote-cost-private-seal }
guide-ir-certificate-renew-fee-cost-government-person = { guide-ir-moadian-register-hardware-remote-cost-government-person }
guide-ir-certificate-renew-fee-cost-government-seal = { guide-ir-moadian-register-hardware-remote-cost-government-seal }
guide-ir-certificate-renew-fee-caution-prices = Đây là mức phí cấp chứng thư số của năm 1402 theo lịch Iran (2023/2024), chỉ để tham khảo. Hãy xem mức phí gia hạn hiện hành trên trang GICA.

guide-ir-certificate-renew-answer = Kết quả thế nào?
    .body = Chọn đúng điều trang GICA hoặc { -dastine } hiển thị. Nếu thấy lỗi, hãy ghi lại số của lỗi.
guide-ir-certificate-renew-answer-written = Chứng thư số mới đã được cấp
guide-ir-certificate-renew-answer-visit = Tôi phải đến trực tiếp
guide-ir-certificate-renew-answer-request = Trang hỏi tệp yêu cầu
guide-ir-certificate-renew-answer-error = Tôi thấy lỗi

guide-ir-certificate-renew-dastine-error = { -dastine } báo lỗi gì?
    .body = Tìm số của lỗi trong thông báo và chọn số đó ở đây.
guide-ir-certificate-renew-dastine-error-closed = Không tìm thấy chương trình
guide-ir-certificate-renew-dastine-error-outdated = Lỗi 78 hoặc 111: phiên bản cũ
guide-ir-certificate-renew-dastine-error-token = Lỗi 11, 25, 30, 77 hoặc 89: token
guide-ir-certificate-renew-dastine-error-pin = Lỗi 13, 14, 18 hoặc 91 đến 99: mã { -pin }
guide-ir-certificate-renew-dastine-error-pin-change = Lỗi 72 đến 75: đổi mã { -pin }
guide-ir-certificate-renew-dastine-error-locked = Lỗi 29 hoặc 90: bị khóa
guide-ir-certificate-renew-dastine-error-key = Lỗi 41 hoặc 42: tạo khóa
guide-ir-certificate-renew-dastine-error-import = Lỗi 48 đến 50: ghi chứng thư số
guide-ir-certificate-renew-dastine-error-file = Lỗi 26 hoặc 27: tệp token
guide-ir-certificate-renew-dastine-error-computer = Lỗi 20, 120 hoặc 220: máy tính
guide-ir-certificate-renew-dastine-error-identity-card = Lỗi 200 đến 211: thẻ căn cước
guide-ir-certificate-renew-dastine-error-other = Không phải các lỗi trên

guide-ir-certificate-renew-dastine-closed = Không kết nối được { -dastine }
    .body = DASTINE_NOT_INSTALLED nghĩa là chương trình chưa được cài hoặc chưa chạy; hãy cài và khởi động chương trình. DASTINE_PORTS_ARE_CLOSED nghĩa là chương trình có chạy nhưng trình duyệt không kết nối được; hãy kiểm tra tường lửa và VPN. Địa chỉ local.dastine.pki.co.ir phải trỏ về chính máy tính này; một số modem chặn việc này.

guide-ir-certificate-renew-dastine-outdated = Cài phiên bản mới
    .body = Phiên bản { -dastine } trên máy tính này đã cũ. Đôi khi, thay vì số của lỗi, trang hiện dòng DASTINE_VERSION_OUTDATED. Hãy cài bản mới từ liên kết trên chính trang đó, đóng trình duyệt rồi mở lại.

guide-ir-certificate-renew-dastine-token = Không thấy token hoặc chứng thư số
    .body = Token đã bị rút ra, trình điều khiển chưa được cài, trong token không có chứng thư số, hoặc chưa chọn chứng thư số trong cửa sổ của { -dastine }. Hãy cắm token trực tiếp vào máy tính và chọn chứng thư số của bạn trong cửa sổ đó.

guide-ir-certificate-renew-dastine-pin = Mã { -pin } không được chấp nhận
    .body = Lỗi 13 nghĩa là cửa sổ nhập mã { -pin } chờ quá lâu, 18 nghĩa là bạn đã đóng cửa sổ, 14 nghĩa là mã { -pin } sai. Lỗi 91 nghĩa là bạn chỉ còn một lần nhập, 92 là hai lần, cứ thế đến 99 là chín lần.
guide-ir-certificate-renew-dastine-pin-caution-last-tries = { guide-ir-moadian-register-hardware-unlock-caution-last-tries }

guide-ir-certificate-renew-dastine-pin-change = Mã { -pin } mới không được chấp nhận
    .body = Mã { -pin } mới nhập hai lần không giống nhau, quá ngắn, quá dài hoặc quá đơn giản. Gia hạn không cần đổi mã { -pin }; nếu trang không yêu cầu, hãy giữ nguyên mã cũ.

guide-ir-certificate-renew-dastine-locked = Token đã bị khóa
    .body = Lỗi 29 nghĩa là mã { -pin } đã bị khóa. Chỉ nơi đã giao token, hoặc mã mở khóa ({ -puk }), mới mở được. Lỗi 90 nghĩa là mã { -puk } cũng bị khóa; hãy hỏi nơi đó xem có phải xin chứng thư số mới không.
guide-ir-certificate-renew-dastine-locked-caution-puk = Cũng đừng đoán mã { -puk }. Nếu mã này bị khóa, có thể không mở được token nữa và khóa trong đó sẽ mất.

guide-ir-certificate-renew-dastine-key = Không tạo được khóa mới
    .body = Lỗi 41 nghĩa là chưa chọn token; hãy cắm token và chọn token đó. Lỗi 42 thường nghĩa là token đã hết bộ nhớ; hãy gọi bộ phận hỗ trợ trước khi làm gì khác.
guide-ir-certificate-renew-dastine-key-caution-no-deleting = Không tự xóa gì trong token để giải phóng bộ nhớ. Khóa đã xóa không lấy lại được và chứng thư số hiện có cũng không dùng được nữa.

guide-ir-certificate-renew-dastine-import = Không ghi được chứng thư số
    .body = Lỗi 49 nghĩa là phiên làm việc đã hết; hãy đăng xuất, đăng nhập lại và làm lại từ đầu. Với lỗi 48 hoặc 50, hãy chắc chắn token đang cắm chính là token bạn đã dùng khi nộp đơn.

guide-ir-certificate-renew-dastine-file = Không mở được tệp token
    .body = Lỗi 26 nghĩa là mật khẩu của tệp sai, 27 nghĩa là tệp bị hỏng. Hãy nhập lại mật khẩu hoặc dùng bản sao dự phòng của tệp.

guide-ir-certificate-renew-dastine-computer = Máy tính từ chối hoặc không trả lời
    .body = Lỗi 20 nghĩa là không được phép truy cập; nếu có cửa sổ xin phép, hãy đồng ý. Lỗi 120 nghĩa là không có trả lời; hãy tắt VPN và thử lại. Lỗi 220 nghĩa là không nhận ra trình điều khiển của token; hãy cài lại trình điều khiển.

guide-ir-certificate-renew-dastine-identity-card = Rút thẻ căn cước khỏi đầu đọc
    .body = Các lỗi này liên quan đến thẻ căn cước thông minh của Iran, không phải token. Hãy rút thẻ ra, cắm token và chọn token trong cửa sổ của { -dastine }.

guide-ir-certificate-renew-again = Thử lại
    .body = Mở trang và làm lại việc gia hạn một lần nữa. Nếu đã nộp phí, đừng nộp lần nữa mà hãy tiếp tục với chính đơn đó.
guide-ir-certificate-renew-again-written = { guide-ir-certificate-renew-answer-written }
guide-ir-certificate-renew-again-visit = { guide-ir-certificate-renew-answer-visit }
guide-ir-certificate-renew-again-request = { guide-ir-certificate-renew-answer-request }
guide-ir-certificate-renew-again-error = Vẫn thấy lỗi

guide-ir-certificate-renew-support = Gọi bộ phận hỗ trợ
    .body = Gọi bộ phận hỗ trợ của GICA và bấm số máy lẻ 2. Hãy chuẩn bị sẵn mã theo dõi, số của lỗi và thời điểm xảy ra lỗi.
guide-ir-certificate-renew-support-caution-no-pin = { guide-ir-moadian-register-hardware-support-caution-no-pin }

guide-ir-certificate-renew-request = Tạo yêu cầu mới
    .body = Tạo yêu cầu với đúng tên và số ghi trong chứng thư số hiện có, ngay tại đây hoặc bằng { -dastine }. Khóa bí mật ở lại với bạn; chỉ đưa yêu cầu (CSR) cho trang đó. Sau khi được cấp, hãy tải tệp chứng thư số về.
guide-ir-certificate-renew-request-caution-key-made-online = { guide-ir-moadian-register-software-where-caution-key-made-online }
guide-ir-certificate-renew-request-caution-keep-key = { guide-ir-token-obtain-request-caution-keep-key }

guide-ir-certificate-renew-issued = { guide-ir-token-obtain-import }
    .body = { guide-ir-token-obtain-import.body }

guide-ir-certificate-renew-notary = { guide-ir-moadian-register-hardware-notary }
    .body = Mang mã theo dõi, giấy tờ tùy thân và chính token đó đến văn phòng công chứng, hoặc đến văn phòng đăng ký ghi trong đơn.
guide-ir-certificate-renew-notary-caution-office-share = { guide-ir-token-obtain-notary-caution-office-share }

guide-ir-certificate-renew-papers = { guide-ir-moadian-register-hardware-papers }
    .body = Mang theo cả bản chính và bản sao của thẻ căn cước quốc gia và giấy khai sinh. Công ty mang thêm giấy tờ của công ty. Hãy hỏi trước xem văn phòng cần những giấy tờ nào để gia hạn.

guide-ir-certificate-renew-office = Đến văn phòng đăng ký
    .body = Mang theo token và đề nghị gia hạn chứng thư số ngay trên token này. Văn phòng cũng gia hạn được cho token bạn nhận ở nơi khác. Không cần mua token mới.

guide-ir-certificate-renew-other-issuer = Gọi đơn vị cấp chứng thư số
    .body = Các đơn vị cấp khác có mẫu đơn gia hạn riêng. ParsSign (Hovita) có ba mẫu: cho pháp nhân, cho cá nhân thuộc tổ chức và cho cá nhân độc lập. Nếu bạn dùng đơn vị khác, hãy tìm số điện thoại trên trang của đơn vị đó.

guide-ir-certificate-renew-ended = Xin cấp chứng thư số mới
    .body = Chứng thư số đã hết hạn hoặc bị thu hồi thì không gia hạn được; bạn phải nộp đơn như lần đầu. Hướng dẫn có ngay trên trang này. Có thể dùng lại chính token đó. Khi đã có chứng thư số mới, hãy quay lại đây.

guide-ir-certificate-renew-renewed = Kiểm tra chứng thư số mới
    .body = Chứng thư số mới phải cùng chủ, có số sê-ri khác và hết hạn muộn hơn chứng thư số cũ. Để kiểm tra được, hãy cắm sẵn token hoặc mở sẵn tệp.

guide-ir-certificate-renew-key = { guide-ir-moadian-register-hardware-key }
    .body = Hệ thống chấp nhận khóa RSA 2048 bit được phép dùng để ký. Khóa bí mật tương ứng phải nằm trong chính token này. Nếu muốn, bạn có thể ký thử ngay tại đây để biết chắc khóa ký được.

guide-ir-certificate-renew-ledger = Rà soát các cổng
    .body = Danh sách này cho biết cổng nào vẫn dùng chứng thư số cũ. Bạn phải khai báo chứng thư số mới với từng cổng.
guide-ir-certificate-renew-ledger-caution-keep-old = Không xóa chứng thư số và khóa cũ khỏi token cho đến khi mọi cổng đã ghi nhận chứng thư số mới. Những gì đã xóa không lấy lại được.

guide-ir-certificate-renew-unlock = { guide-ir-moadian-register-hardware-unlock }
    .body = { guide-ir-moadian-register-hardware-unlock.body }
guide-ir-certificate-renew-unlock-caution-last-tries = { guide-ir-moadian-register-hardware-unlock-caution-last-tries }

guide-ir-certificate-renew-other-token = Cắm hoặc mở đúng token
    .body = Token này không có chứng thư số, hoặc có chứng thư số của người khác hay không đúng loại. Hãy cắm đúng token hoặc mở đúng tệp. Nếu bạn đã nhập sai số, hãy quay lại bước đó để sửa.

guide-ir-certificate-renew-not-yet = Chưa thấy chứng thư số mới
    .body = Với USB Token, hãy rút ra rồi cắm lại. Với token phần mềm, hãy mở tệp mới. Nếu vẫn không thấy, hãy hỏi đơn vị cấp xem chứng thư số đã được cấp và ghi vào token này chưa.

guide-ir-certificate-renew-register-again = Đăng ký lại chứng thư số mới
    .body = Chứng thư số mới có số sê-ri khác và có thể có khóa khác; vì vậy hãy đăng ký lại với { -moadian }. Hướng dẫn cho từng loại token có ngay trên trang này. Nếu biết mã duy nhất của mình, trước hết hãy hỏi ngay tại đây: nếu hệ thống đã chấp nhận chứng thư số mới thì không cần đăng ký lại. Hãy ghi lại ngày hết hạn của chứng thư số mới.
guide-ir-certificate-renew-register-again-caution-ask-first = Trong các nguồn của mình, chúng tôi không tìm thấy cách thay khóa của một mã duy nhất. Trước khi đăng ký lại, hãy hỏi bộ phận hỗ trợ của { -moadian } xem giữ mã hiện tại hay phải lấy mã mới.
