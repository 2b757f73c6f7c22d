### Lời của hướng dẫn ir-token-obtain, theo thứ tự các bước.
### Phần giống hướng dẫn đăng ký với Moadian được lấy từ đó.

guide-ir-token-obtain = Xin cấp token để dùng với { -moadian }
    .body = Hướng dẫn này giúp bạn có USB Token hoặc token phần mềm để dùng với { -moadian }, hệ thống người nộp thuế của Iran: đến văn phòng dịch vụ công điện tử (Pishkhan), hoặc nộp đơn trên trang của tổ chức chứng thực công cộng GICA. Ở các bước cuối, token và chứng thư số được kiểm tra ngay trên máy tính này.
guide-ir-token-obtain-caution-secret = Không cho ai biết mã { -pin } hoặc mật khẩu của token, kể cả nhân viên văn phòng hay nhân viên hỗ trợ. Ai có token cùng mã { -pin } đều có thể ký thay bạn.

guide-ir-token-obtain-holder = Token sẽ đứng tên ai?
    .body = Chứng thư số của cá nhân ghi mã số quốc gia; chứng thư số của công ty hoặc tổ chức ghi mã số pháp nhân. Hãy xin token đứng đúng tên chủ hồ sơ thuế.
guide-ir-token-obtain-holder-person = { guide-ir-moadian-register-hardware-holder-person }
guide-ir-token-obtain-holder-organisation = { guide-ir-moadian-register-hardware-holder-organisation }

guide-ir-token-obtain-person-number = Nhập mã số quốc gia
    .body = Nhập mã số quốc gia của chủ hồ sơ thuế. Chứng thư số phải ghi đúng số này và sẽ được đối chiếu ở cuối hướng dẫn.
guide-ir-token-obtain-person-number-field-holder-number = { guide-ir-moadian-register-hardware-person-number-field-holder-number }

guide-ir-token-obtain-organisation-number = Nhập mã số pháp nhân
    .body = Nhập mã số pháp nhân gồm mười một chữ số của công ty hoặc tổ chức. Chứng thư số phải ghi đúng số này và sẽ được đối chiếu ở cuối hướng dẫn.
guide-ir-token-obtain-organisation-number-field-holder-number = { guide-ir-moadian-register-hardware-organisation-number-field-holder-number }

guide-ir-token-obtain-kinds = Hai loại token
    .body = USB Token trông giống chiếc { -usb } lưu dữ liệu và khóa ký không bao giờ rời khỏi thiết bị. Token phần mềm là một hoặc nhiều tệp được bảo vệ bằng mật khẩu. Trước khi tiếp tục, hãy hỏi kế toán hoặc công ty được ủy thác xem phần mềm của họ dùng loại nào.

guide-ir-token-obtain-where = { guide-ir-moadian-register-software-where }
    .body = { guide-ir-moadian-register-software-where.body }
guide-ir-token-obtain-where-office = { guide-ir-moadian-register-software-where-office }
guide-ir-token-obtain-where-remote = { guide-ir-moadian-register-software-where-remote }
guide-ir-token-obtain-where-caution-key-made-online = { guide-ir-moadian-register-software-where-caution-key-made-online }

guide-ir-token-obtain-papers = { guide-ir-moadian-register-hardware-papers }
    .body = { guide-ir-moadian-register-hardware-papers.body }
guide-ir-token-obtain-papers-field-moadian-tracking-code = { guide-ir-moadian-register-hardware-papers-field-moadian-tracking-code }

guide-ir-token-obtain-office = { guide-ir-moadian-register-hardware-office }
    .body = Mang giấy tờ đến một văn phòng dịch vụ công điện tử (Pishkhan) và đề nghị cấp token để dùng với { -moadian }. Hãy nói rõ bạn cần USB Token hay token phần mềm.

guide-ir-token-obtain-key-place = Khóa của bạn được lưu ở đâu?
    .body = USB Token do bạn tự mua; văn phòng đăng ký sẽ đưa chứng thư số vào đó. Với token phần mềm, bạn tạo khóa và yêu cầu cấp chứng thư số (CSR) ngay trên máy tính này.
guide-ir-token-obtain-key-place-hardware = Trong USB Token
guide-ir-token-obtain-key-place-software = Trong tệp, trên máy tính này

guide-ir-token-obtain-buy-token = Mua USB Token
    .body = Các ví dụ chính thức của { -moadian } dùng loại ePass3003 Auto, và trang đấu thầu Setad của Iran cũng yêu cầu loại này. { -tamga } cũng nhận biết trình điều khiển của ePass2003 và SafeNet eToken 5110. Hãy hỏi người bán đĩa cài hoặc địa chỉ tải trình điều khiển.
guide-ir-token-obtain-buy-token-caution-system = Chúng tôi không tìm thấy trình điều khiển của ePass3003 Auto dành cho { -linux }. Nếu bạn dùng { -linux }, hãy hỏi người bán trước khi mua.
guide-ir-token-obtain-buy-token-caution-brands = Chúng tôi chưa biết trình điều khiển của các loại KeyA và ParsKey. Nếu bạn có một trong hai loại này, hãy cài trình điều khiển rồi chỉ ra tệp trình điều khiển cho { -tamga } trong “Cài đặt”.

guide-ir-token-obtain-request-details = Nhập thông tin cho yêu cầu
    .body = Những thông tin này sẽ được ghi trong chứng thư số. Trong đó, sau tên Latinh của công ty có ký hiệu [Stamp], sau tên Latinh của cá nhân có ký hiệu [Sign]; bạn không tự nhập các ký hiệu này. Hãy ghi tên tiếng Ba Tư của công ty đúng như đã đăng ký. Cá nhân để trống tên công ty.
guide-ir-token-obtain-request-details-field-latin-name = Tên bằng chữ Latinh
guide-ir-token-obtain-request-details-field-organisation-name = Tên tổ chức bằng tiếng Ba Tư
guide-ir-token-obtain-request-details-field-email = Thư điện tử

guide-ir-token-obtain-request = Tạo khóa và yêu cầu
    .body = Cần một khóa 2048 bit và một tệp yêu cầu (CSR). { -tamga } tạo cả hai ngay tại đây: hãy chọn token phần mềm mới để khóa bí mật nằm trong tệp đó và ở lại với bạn. { -dastine }, phần mềm của chính đơn vị cấp, cũng tạo được. Nếu trang web hoặc văn phòng hỏi yêu cầu, chỉ đưa đúng yêu cầu đó.
guide-ir-token-obtain-request-caution-key-made-online = { guide-ir-moadian-register-software-where-caution-key-made-online }
guide-ir-token-obtain-request-caution-keep-key = Khi chứng thư số chưa được cấp, đừng xóa tệp khóa và hãy nhớ mật khẩu của tệp. Thiếu khóa này, chứng thư số không dùng được và bạn phải nộp đơn lại.

guide-ir-token-obtain-contact = Số điện thoại di động
    .body = Trên trang GICA, việc đăng ký đứng tên giám đốc hoặc người đại diện của công ty; cá nhân tự đứng tên mình. Hãy nhập số điện thoại di động của người đó.
guide-ir-token-obtain-contact-field-mobile = { guide-ir-moadian-register-hardware-remote-field-mobile }

guide-ir-token-obtain-account = Đăng ký trên trang GICA
    .body = Mở trang từ đây và đi theo trình tự các mục dưới đây đến cuối. Việc đăng ký gồm ba bước, đứng tên giám đốc hoặc người đại diện và dùng số điện thoại di động của người đó.
guide-ir-token-obtain-account-caution-address = Trước khi nhập thông tin, hãy nhìn thanh địa chỉ của trình duyệt: địa chỉ phải là www.gica.ir hoặc gica.ir, không thừa và không thiếu chữ nào.

guide-ir-token-obtain-certificate-kind = Chọn loại chứng thư số
    .body = Sau khi đăng nhập, hãy đi theo trình tự dưới đây; trình tự này dẫn đến con dấu số của công ty tư nhân. Cũng trên trang đó, loại «مستقل» dành cho cá nhân, còn loại «وابسته به غیر دولت» hoặc «وابسته به دولت» dành cho công ty hoặc cơ quan nhà nước. Chứng thư số của cá nhân khác với con dấu số; hóa đơn của công ty được ký bằng con dấu số.
guide-ir-token-obtain-certificate-kind-caution-wrong-kind = { -moadian } không chấp nhận chứng thư số cá nhân của giám đốc hay nhân viên thay cho con dấu số của công ty và báo lỗi 4103. Nếu chọn sai loại, bạn phải nộp đơn lại.

guide-ir-token-obtain-application = Điền đơn
    .body = Nhập mã số pháp nhân mười một chữ số của công ty, hoặc mã số quốc gia của cá nhân, rồi bấm «تکمیل اطلاعات». Hãy đối chiếu mọi tên và số với giấy tờ. Sau đó bấm «پیش ثبت نام».

guide-ir-token-obtain-pay = Nộp phí
    .body = Nộp phí cho loại chứng thư số của bạn ngay trên trang đó. Sau khi nộp, bạn nhận được mã theo dõi; hãy ghi lại ở đây. Các mức phí dưới đây là cho một năm; chứng thư số hai năm có phí gấp đôi. Mức phí này chưa gồm tiền mua USB Token.
guide-ir-token-obtain-pay-field-request-tracking-code = { guide-ir-moadian-register-hardware-remote-field-request-tracking-code }
guide-ir-token-obtain-pay-cost-independent = { guide-ir-moadian-register-hardware-remote-cost-independent }
guide-ir-token-obtain-pay-cost-private-person = { guide-ir-moadian-register-hardware-remote-cost-private-person }
guide-ir-token-obtain-pay-cost-private-seal = { guide-ir-moadian-register-hardware-remote-cost-private-seal }
guide-ir-token-obtain-pay-cost-government-person = { guide-ir-moadian-register-hardware-remote-cost-government-person }
guide-ir-token-obtain-pay-cost-government-seal = { guide-ir-moadian-register-hardware-remote-cost-government-seal }
guide-ir-token-obtain-pay-caution-prices = { guide-ir-moadian-register-hardware-remote-caution-prices }

guide-ir-token-obtain-notary = { guide-ir-moadian-register-hardware-notary }
    .body = Mang mã theo dõi, giấy tờ tùy thân và USB Token (nếu đã mua) đến văn phòng công chứng, hoặc đến văn phòng đăng ký ghi trong đơn. Chứng thư số được đưa vào USB Token ngay tại đó. Sau khi cấp, bạn ký giấy xác nhận đã nhận chứng thư số. Công ty nên hỏi trước xem cần thêm giấy tờ gì.
guide-ir-token-obtain-notary-caution-office-share = Theo một văn phòng đăng ký, ba phần tư mức phí nộp vào ngân sách nhà nước, còn văn phòng chỉ thu một phần tư còn lại khi cấp. Nếu bị đòi nhiều hơn, hãy hỏi lý do và yêu cầu biên lai.
guide-ir-token-obtain-notary-wait = Các nguồn của chúng tôi không cho biết việc cấp mất bao lâu. Nếu chưa được cấp ngay, hãy dùng mã theo dõi để hỏi và quay lại đây khi đã nhận được chứng thư số.

guide-ir-token-obtain-given = Bạn đã nhận được gì?
    .body = Các bước tiếp theo tùy theo câu trả lời của bạn. Nếu chưa nhận được gì, hãy đóng hướng dẫn này và tiếp tục từ đây sau khi nhận.
guide-ir-token-obtain-given-hardware = USB Token
guide-ir-token-obtain-given-software = Token phần mềm kèm mật khẩu
guide-ir-token-obtain-given-issued = Chỉ chứng thư số cho yêu cầu tôi đã tạo

guide-ir-token-obtain-received = { guide-ir-moadian-register-hardware-received }
    .body = { guide-ir-moadian-register-hardware-received.body }
guide-ir-token-obtain-received-caution-pin-secret = { guide-ir-moadian-register-hardware-received-caution-pin-secret }

guide-ir-token-obtain-plug-in = { guide-ir-moadian-register-hardware-plug-in }
    .body = { guide-ir-moadian-register-hardware-plug-in.body }

guide-ir-token-obtain-driver = { guide-ir-moadian-register-hardware-driver }
    .body = { guide-ir-moadian-register-hardware-driver.body }
guide-ir-token-obtain-driver-caution-trusted-source = { guide-ir-moadian-register-hardware-driver-caution-trusted-source }

guide-ir-token-obtain-token-active = { guide-ir-moadian-register-hardware-token-active }
    .body = { guide-ir-moadian-register-hardware-token-active.body } Nếu mã { -pin } do nơi giao USB Token đặt, hãy đổi ngay tại đây thành mã chỉ mình bạn biết.

guide-ir-token-obtain-dastine = Cài { -dastine }
    .body = { -dastine } là chương trình giúp các trang web, trong đó có trang GICA, làm việc với token của bạn. Trang nào cần chương trình này đều có sẵn liên kết để tải. Việc đăng ký khóa với { -moadian } không cần chương trình này, nhưng gia hạn trên trang GICA cần phiên bản mới nhất.
guide-ir-token-obtain-dastine-caution-trusted-source = Chỉ tải { -dastine } từ liên kết trên chính trang GICA hoặc trên một cổng chính thức. Phần mềm bị can thiệp có thể đánh cắp mã { -pin }.

guide-ir-token-obtain-received-file = { guide-ir-moadian-register-software-received }
    .body = { guide-ir-moadian-register-software-received.body }
guide-ir-token-obtain-received-file-caution-password-secret = { guide-ir-moadian-register-software-received-caution-password-secret }

guide-ir-token-obtain-install = { guide-ir-moadian-register-software-install }
    .body = { guide-ir-moadian-register-software-install.body }
guide-ir-token-obtain-install-caution-trusted-source = { guide-ir-moadian-register-software-install-caution-trusted-source }

guide-ir-token-obtain-files = { guide-ir-moadian-register-software-files }
    .body = { guide-ir-moadian-register-software-files.body }
guide-ir-token-obtain-files-pkcs12 = { guide-ir-moadian-register-software-files-pkcs12 }
guide-ir-token-obtain-files-bundle = { guide-ir-moadian-register-software-files-bundle }

guide-ir-token-obtain-open-file = { guide-ir-moadian-register-software-open-file }
    .body = { guide-ir-moadian-register-software-open-file.body }
guide-ir-token-obtain-open-file-caution-copies = { guide-ir-moadian-register-software-open-file-caution-copies }

guide-ir-token-obtain-import = Ghép chứng thư số với khóa
    .body = { -tamga } đặt chứng thư số vừa cấp bên cạnh khóa của nó ngay tại đây: hãy chọn tệp mà đơn vị cấp đã gửi. Nếu bạn đã tạo yêu cầu bằng phần mềm khác, hãy dùng phần mềm đó. Nếu phần mềm ấy hỏi mật khẩu của khóa, chỉ nhập ở đó.

guide-ir-token-obtain-certificate = { guide-ir-moadian-register-hardware-certificate }
    .body = Trong token phải có một chứng thư số dùng để ký và còn hiệu lực.

guide-ir-token-obtain-certificate-owner = { guide-ir-moadian-register-hardware-certificate-owner }
    .body = { guide-ir-moadian-register-hardware-certificate-owner.body }

guide-ir-token-obtain-key = { guide-ir-moadian-register-hardware-key }
    .body = Hệ thống chấp nhận khóa RSA 2048 bit được phép dùng để ký. Khóa bí mật tương ứng phải nằm trong chính token này. Nếu muốn, bạn có thể ký thử ngay tại đây để biết chắc khóa ký được.

guide-ir-token-obtain-bundle = { guide-ir-moadian-register-software-bundle }
    .body = Tệp có tên bắt đầu bằng cert là chứng thư số, bằng public_key là khóa công khai, bằng private_key là khóa bí mật. Không kiểm tra được các tệp đó ở đây; bạn hãy tự xem số và ngày hiệu lực của chứng thư số. Sau này bạn chỉ tải chứng thư số hoặc khóa công khai lên { -moadian }.
guide-ir-token-obtain-bundle-caution-no-private-key = { guide-ir-moadian-register-software-bundle-caution-no-private-key }
guide-ir-token-obtain-bundle-caution-made-by-others = Nếu người khác đã tạo khóa bí mật giúp bạn, họ cũng có thể ký thay bạn. Khi đó nên xin chứng thư số mới với khóa do chính bạn tạo.

guide-ir-token-obtain-unlock = { guide-ir-moadian-register-hardware-unlock }
    .body = { guide-ir-moadian-register-hardware-unlock.body }
guide-ir-token-obtain-unlock-caution-last-tries = { guide-ir-moadian-register-hardware-unlock-caution-last-tries }

guide-ir-token-obtain-new-certificate = Yêu cầu cấp chứng thư số còn hiệu lực
    .body = Nếu token không có chứng thư số hoặc chứng thư số đã hết hạn, hãy đề nghị nơi đã giao token cấp chứng thư số. Thường có thể ghi chứng thư số vào chính token này.

guide-ir-token-obtain-other-token = Yêu cầu cấp đúng chứng thư số
    .body = Chứng thư số trong token này là của người khác hoặc không đúng loại. Nếu có token khác, hãy cắm hoặc mở token đó. Nếu bạn đã nhập sai số, hãy quay lại bước đó để sửa. Nếu không, hãy đề nghị nơi cấp sửa lại chứng thư số.

guide-ir-token-obtain-keep = Giữ lại những thông tin này
    .body = Ghi lại ngày hết hạn của chứng thư số và cất token ở nơi an toàn. Chứng thư số thường có hiệu lực một hoặc hai năm; hãy gia hạn trước ngày đó. Bây giờ bạn cần đăng ký khóa với { -moadian }; hướng dẫn cho từng loại token có ngay trên trang này.
