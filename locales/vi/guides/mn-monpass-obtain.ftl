### Lời của hướng dẫn mn-monpass-obtain, theo thứ tự các bước.

guide-mn-monpass-obtain = Xin cấp lần đầu từ { -monpass }
    .body = Hướng dẫn này giúp cán bộ của một tổ chức tại Mông Cổ xin { -monpass } cấp chứng thư số đầu tiên trên USB Token: đăng ký tổ chức, đặt đơn, nộp tiền, chuẩn bị giấy tờ, nhận USB Token và cài chứng thư số. Bước nào kiểm tra được đều được kiểm tra ngay trên USB Token.
guide-mn-monpass-obtain-caution-year = Hướng dẫn này dựa trên tài liệu năm 2017 của { -monpass }. Từ đó đến nay trang web, giá và địa chỉ có thể đã thay đổi. Trước khi đặt đơn, hãy hỏi theo số +976 18002535 hoặc info@monpass.mn.
guide-mn-monpass-obtain-caution-pin = Chỉ nhập mã { -pin } vào phần mềm của chính USB Token hoặc cửa sổ riêng mà { -tamga } mở ra để hỏi mã. Không đưa mã cho bất kỳ ai hỏi trên trang web, qua thư điện tử hay điện thoại.

guide-mn-monpass-obtain-need = Bạn cần loại chứng thư số nào?
    .body = Từ ngày 01/05/2022, chữ ký số của pháp nhân Mông Cổ có dạng con dấu điện tử (“цахим тамга”), do người có thẩm quyền đại diện pháp nhân giữ. Hướng dẫn này dành cho chứng thư số của cán bộ trong tổ chức.
guide-mn-monpass-obtain-need-official = Của cán bộ trong tổ chức
guide-mn-monpass-obtain-need-stamp = Con dấu điện tử của tổ chức
guide-mn-monpass-obtain-need-state = Của công chức nhà nước
guide-mn-monpass-obtain-need-citizen = Chữ ký số của riêng công dân

guide-mn-monpass-obtain-stamp = Gọi điện hỏi về con dấu điện tử
    .body = Con dấu điện tử do người có thẩm quyền đại diện pháp nhân giữ. Tài liệu năm 2017 của { -monpass } không nói cách đặt con dấu điện tử. Hãy gọi điện hỏi trước; nếu được trả lời là đặt theo trình tự dưới đây thì tiếp tục.

guide-mn-monpass-obtain-state = Hỏi cơ quan của bạn trước
    .body = Chứng thư số của công chức do Trung tâm Dữ liệu Quốc gia (“Үндэсний дата төв”) cấp. Hãy hỏi người phụ trách đăng ký của cơ quan bạn. Nếu vẫn cần chứng thư số của { -monpass }, hãy quay lại và chọn loại dành cho cán bộ trong tổ chức.

guide-mn-monpass-obtain-citizen = Công dân được cấp miễn phí một lần
    .body = Công dân từ 16 tuổi được cấp miễn phí một lần, có hiệu lực 5 năm. Chứng thư số nằm trong chip của thẻ căn cước, trong ứng dụng điện thoại hoặc trên USB Token. Hãy đến cơ quan đăng ký nhà nước.

guide-mn-monpass-obtain-representative = Cử nhân viên phụ trách
    .body = Tổ chức cử một nhân viên thay mặt mình trên trang web: đăng ký tổ chức, thêm, sửa, xóa thông tin, xin cấp, gia hạn và thu hồi chứng thư số của cán bộ. Vì vậy, hãy chọn người có tinh thần trách nhiệm cao, thạo máy tính và internet.
guide-mn-monpass-obtain-representative-caution-responsible = Nhân viên này có thể nhân danh tổ chức để đặt hoặc xin thu hồi chứng thư số. Khi thay người, hãy bàn giao tài khoản chính thức và đổi mật khẩu.

guide-mn-monpass-obtain-registered = Tổ chức của bạn đã đăng ký chưa?
    .body = Tổ chức đăng ký trực tuyến tại www.monpass.mn. Nếu đã đăng ký từ trước, hãy đăng nhập luôn bằng tên đăng nhập và mật khẩu.
guide-mn-monpass-obtain-registered-no = Chưa, cần đăng ký mới
guide-mn-monpass-obtain-registered-yes = Đã đăng ký

guide-mn-monpass-obtain-organisation-basics = Thông tin chính của tổ chức
    .body = Hãy chuẩn bị ở đây những gì biểu mẫu sẽ hỏi. Hãy ghi đúng theo giấy chứng nhận đăng ký nhà nước của tổ chức. Ô có dấu * trên biểu mẫu của trang là ô bắt buộc.
guide-mn-monpass-obtain-organisation-basics-field-state-registration-number = Số đăng ký nhà nước
guide-mn-monpass-obtain-organisation-basics-field-organisation-number = Số đăng ký của tổ chức
guide-mn-monpass-obtain-organisation-basics-field-insurance-number = Mã đơn vị đóng bảo hiểm xã hội
guide-mn-monpass-obtain-organisation-basics-field-organisation-name = Tên tổ chức

guide-mn-monpass-obtain-director-citizenship = Giám đốc là người nước ngoài?
    .body = Với công dân nước ngoài, phải đánh dấu ô “Гадаад иргэн эсэх” trên biểu mẫu của trang.
guide-mn-monpass-obtain-director-citizenship-mongolian = Không, là công dân Mông Cổ
guide-mn-monpass-obtain-director-citizenship-foreign = Đúng, là công dân nước ngoài

guide-mn-monpass-obtain-director = Thông tin giám đốc
    .body = Nhập thông tin giám đốc của tổ chức. Số đăng ký cá nhân gồm hai chữ cái Kirin và tám chữ số.
guide-mn-monpass-obtain-director-field-director-parent-name = Tên cha hoặc mẹ của giám đốc
guide-mn-monpass-obtain-director-field-director-name = Tên giám đốc
guide-mn-monpass-obtain-director-field-director-number = Số đăng ký cá nhân của giám đốc
guide-mn-monpass-obtain-director-field-director-position = Chức vụ của giám đốc

guide-mn-monpass-obtain-director-foreign = Giám đốc là công dân nước ngoài
    .body = Nhập thông tin giám đốc đúng như trên giấy tờ. Tài liệu không nói lấy số từ giấy tờ nào; nếu chưa rõ, hãy gọi điện hỏi.
guide-mn-monpass-obtain-director-foreign-field-director-parent-name = { guide-mn-monpass-obtain-director-field-director-parent-name }
guide-mn-monpass-obtain-director-foreign-field-director-name = { guide-mn-monpass-obtain-director-field-director-name }
guide-mn-monpass-obtain-director-foreign-field-director-number = { guide-mn-monpass-obtain-director-field-director-number }
guide-mn-monpass-obtain-director-foreign-field-director-position = { guide-mn-monpass-obtain-director-field-director-position }

guide-mn-monpass-obtain-address = Địa chỉ của tổ chức
    .body = Nhập địa chỉ đúng như giấy chứng nhận đăng ký nhà nước. Ghi số nhà và số phòng vào ô không có tên trên biểu mẫu.
guide-mn-monpass-obtain-address-field-address-aimag = Tỉnh (aimag) hoặc thủ đô
guide-mn-monpass-obtain-address-field-address-district = Huyện (sum) hoặc quận
guide-mn-monpass-obtain-address-field-address-khoroo = Xã (bag) hoặc phường (khoroo)
guide-mn-monpass-obtain-address-field-address-line = Số nhà, số phòng

guide-mn-monpass-obtain-employee-citizenship = Nhân viên là người nước ngoài?
    .body = Câu này hỏi về nhân viên thực hiện việc đăng ký. Với công dân nước ngoài, phải đánh dấu ô “Гадаад иргэн эсэх” trên biểu mẫu của trang.
guide-mn-monpass-obtain-employee-citizenship-mongolian = Không, là công dân Mông Cổ
guide-mn-monpass-obtain-employee-citizenship-foreign = Đúng, là công dân nước ngoài

guide-mn-monpass-obtain-employee = Thông tin nhân viên phụ trách
    .body = Nhập thông tin nhân viên thực hiện việc đăng ký. Liên kết xác nhận, tên đăng nhập và mật khẩu được gửi đến địa chỉ thư điện tử ghi ở đây.
guide-mn-monpass-obtain-employee-field-employee-parent-name = Tên cha hoặc mẹ của nhân viên
guide-mn-monpass-obtain-employee-field-employee-position = Chức vụ của nhân viên
guide-mn-monpass-obtain-employee-field-employee-name = Tên nhân viên
guide-mn-monpass-obtain-employee-field-employee-email = Thư điện tử của nhân viên
guide-mn-monpass-obtain-employee-field-employee-number = Số đăng ký cá nhân của nhân viên
guide-mn-monpass-obtain-employee-field-employee-phone = Điện thoại của nhân viên
guide-mn-monpass-obtain-employee-caution-email = Hãy ghi đúng địa chỉ thư điện tử. Nếu ghi sai, bạn không nhận được tên đăng nhập và mật khẩu, còn người khác lại có thể nhận được.

guide-mn-monpass-obtain-employee-foreign = Nhân viên là công dân nước ngoài
    .body = Nhập thông tin nhân viên thực hiện việc đăng ký đúng như trên giấy tờ. Liên kết xác nhận, tên đăng nhập và mật khẩu được gửi đến địa chỉ thư điện tử ghi ở đây.
guide-mn-monpass-obtain-employee-foreign-field-employee-parent-name = { guide-mn-monpass-obtain-employee-field-employee-parent-name }
guide-mn-monpass-obtain-employee-foreign-field-employee-position = { guide-mn-monpass-obtain-employee-field-employee-position }
guide-mn-monpass-obtain-employee-foreign-field-employee-name = { guide-mn-monpass-obtain-employee-field-employee-name }
guide-mn-monpass-obtain-employee-foreign-field-employee-email = { guide-mn-monpass-obtain-employee-field-employee-email }
guide-mn-monpass-obtain-employee-foreign-field-employee-number = { guide-mn-monpass-obtain-employee-field-employee-number }
guide-mn-monpass-obtain-employee-foreign-field-employee-phone = { guide-mn-monpass-obtain-employee-field-employee-phone }
guide-mn-monpass-obtain-employee-foreign-caution-email = { guide-mn-monpass-obtain-employee-caution-email }

guide-mn-monpass-obtain-registration-page = Mở biểu mẫu đăng ký
    .body = Mở trang từ đây rồi bấm mục dưới đây. Biểu mẫu “БАЙГУУЛЛАГЫН МЭДЭЭЛЭЛ БҮРТГҮҮЛЭХ” sẽ mở ra.
guide-mn-monpass-obtain-registration-page-caution-address = Trước khi nhập bất cứ điều gì, hãy nhìn thanh địa chỉ của trình duyệt: địa chỉ phải là www.monpass.mn, không thừa và không thiếu chữ nào.

guide-mn-monpass-obtain-registration-form = Điền biểu mẫu đăng ký
    .body = Chép lần lượt những gì đã chuẩn bị. Tại “Зурган кодыг оруулна уу”, đánh dấu “Би машин биш” rồi bấm “Бүртгүүлэх”. Nút “Хаах” đóng biểu mẫu mà không đăng ký.
guide-mn-monpass-obtain-registration-form-variant-director-foreign = Nếu giám đốc là người nước ngoài
guide-mn-monpass-obtain-registration-form-variant-employee-foreign = Nếu nhân viên là người nước ngoài
guide-mn-monpass-obtain-registration-form-caution-exact = Trước khi bấm “Бүртгүүлэх”, hãy đối chiếu từng ô một lần nữa với giấy chứng nhận đăng ký nhà nước của tổ chức.

guide-mn-monpass-obtain-registration-mail = Kiểm tra thư điện tử
    .body = Liên kết xác nhận, tên đăng nhập và mật khẩu được gửi đến địa chỉ đã đăng ký. Khi bấm liên kết, bạn sẽ thấy dòng chữ “Амжилттай баталгаажуулаа. Танд баярлалаа”. Có thể sau khi xác nhận, bạn mới nhận được tên đăng nhập và mật khẩu.
guide-mn-monpass-obtain-registration-mail-arrived = Đã xác nhận và có mật khẩu
guide-mn-monpass-obtain-registration-mail-missing = Không có thư nào

guide-mn-monpass-obtain-mail-missing = Nhờ sửa địa chỉ thư điện tử
    .body = Có thể bạn đã đăng ký sai địa chỉ thư điện tử. Trước hết hãy xem thư mục thư rác; nếu ở đó cũng không có, hãy gọi { -monpass } để sửa địa chỉ. Sau đó bấm liên kết trong thư gửi đến, xác nhận đăng ký rồi tiếp tục.

guide-mn-monpass-obtain-sign-in = Đăng nhập tài khoản
    .body = Bấm “НЭВТРЭХ” ở góc trên bên phải của trang rồi nhập tên đăng nhập và mật khẩu nhận được qua thư điện tử.
guide-mn-monpass-obtain-sign-in-caution-password = Không đưa tên đăng nhập và mật khẩu cho người khác. Ai biết những thông tin này đều có thể gửi yêu cầu nhân danh tổ chức của bạn.

guide-mn-monpass-obtain-account-menu = Làm quen với trình đơn
    .body = Sau khi đăng nhập, mục “ХУВИЙН МЭДЭЭЛЭЛ” có năm phần: thông tin công ty, đơn đặt của bạn, chữ ký số đã cấp, hóa đơn và chứng thư số không còn hiệu lực. Tên năm phần đó được ghi dưới đây theo đúng thứ tự này.

guide-mn-monpass-obtain-company-page = Xem thông tin của tổ chức
    .body = Ngay sau khi đăng nhập, cửa sổ “Байгууллагын мэдээлэл” mở ra. Nếu thông tin không khớp với hệ thống bảo hiểm xã hội, bạn sẽ thấy cảnh báo “УУЧЛААРАЙ. Мэдээлэл зөрсөн төлөвтэй байна. Мэдээллээ нягтлан дахин оруулна уу.” (thông tin không khớp, hãy kiểm tra và nhập lại).
guide-mn-monpass-obtain-company-page-agrees = Không có cảnh báo
guide-mn-monpass-obtain-company-page-differs = Có cảnh báo

guide-mn-monpass-obtain-company-basics = Đối chiếu thông tin chính
    .body = Đối chiếu thông tin trong cửa sổ với giấy chứng nhận đăng ký nhà nước và hồ sơ bảo hiểm xã hội của tổ chức. Nhập thông tin đúng vào đây.
guide-mn-monpass-obtain-company-basics-field-state-registration-number = { guide-mn-monpass-obtain-organisation-basics-field-state-registration-number }
guide-mn-monpass-obtain-company-basics-field-organisation-number = { guide-mn-monpass-obtain-organisation-basics-field-organisation-number }
guide-mn-monpass-obtain-company-basics-field-insurance-number = { guide-mn-monpass-obtain-organisation-basics-field-insurance-number }
guide-mn-monpass-obtain-company-basics-field-organisation-name = { guide-mn-monpass-obtain-organisation-basics-field-organisation-name }

guide-mn-monpass-obtain-company-director = Đối chiếu thông tin giám đốc
    .body = Đối chiếu thông tin giám đốc với giấy tờ rồi nhập thông tin đúng vào đây. Hai chữ cái của số đăng ký cá nhân viết bằng chữ Kirin.
guide-mn-monpass-obtain-company-director-field-director-parent-name = { guide-mn-monpass-obtain-director-field-director-parent-name }
guide-mn-monpass-obtain-company-director-field-director-number = { guide-mn-monpass-obtain-director-field-director-number }
guide-mn-monpass-obtain-company-director-field-director-name = { guide-mn-monpass-obtain-director-field-director-name }
guide-mn-monpass-obtain-company-director-field-director-position = { guide-mn-monpass-obtain-director-field-director-position }

guide-mn-monpass-obtain-company-address = Đối chiếu địa chỉ
    .body = Đối chiếu địa chỉ tổ chức với giấy chứng nhận đăng ký nhà nước rồi nhập địa chỉ đúng vào đây.
guide-mn-monpass-obtain-company-address-field-address-aimag = { guide-mn-monpass-obtain-address-field-address-aimag }
guide-mn-monpass-obtain-company-address-field-address-district = { guide-mn-monpass-obtain-address-field-address-district }
guide-mn-monpass-obtain-company-address-field-address-khoroo = { guide-mn-monpass-obtain-address-field-address-khoroo }
guide-mn-monpass-obtain-company-address-field-address-line = { guide-mn-monpass-obtain-address-field-address-line }

guide-mn-monpass-obtain-company-employee = Đối chiếu thông tin nhân viên
    .body = Đối chiếu thông tin nhân viên đã đăng ký với giấy tờ rồi nhập thông tin đúng vào đây. Hai chữ cái của số đăng ký cá nhân viết bằng chữ Kirin.
guide-mn-monpass-obtain-company-employee-field-employee-position = { guide-mn-monpass-obtain-employee-field-employee-position }
guide-mn-monpass-obtain-company-employee-field-employee-parent-name = { guide-mn-monpass-obtain-employee-field-employee-parent-name }
guide-mn-monpass-obtain-company-employee-field-employee-name = { guide-mn-monpass-obtain-employee-field-employee-name }
guide-mn-monpass-obtain-company-employee-field-employee-number = { guide-mn-monpass-obtain-employee-field-employee-number }
guide-mn-monpass-obtain-company-employee-field-employee-email = { guide-mn-monpass-obtain-employee-field-employee-email }
guide-mn-monpass-obtain-company-employee-field-employee-phone = { guide-mn-monpass-obtain-employee-field-employee-phone }

guide-mn-monpass-obtain-company-correct = Sửa thông tin sai
    .body = Bấm “Засах” trong cửa sổ “Байгууллагын мэдээлэл”, sửa chỗ sai theo thông tin đã chuẩn bị rồi lưu. Nếu vẫn còn cảnh báo, hãy đối chiếu lại hoặc gọi điện hỏi.

guide-mn-monpass-obtain-term = Bạn cần chứng thư số có hạn mấy năm?
    .body = Bạn có thể đặt chứng thư số có thời hạn 1 năm hoặc 2 năm.
guide-mn-monpass-obtain-term-one-year = 1 năm
guide-mn-monpass-obtain-term-two-years = 2 năm

guide-mn-monpass-obtain-device = Bạn có đặt kèm USB Token không?
    .body = Trên biểu mẫu, dòng “Тоон гарын үсгийн тээгч төхөөрөмж” nói về USB Token và có hai lựa chọn “Тийм” (có) và “Үгүй” (không). Chỉ chọn “Үгүй” nếu nhân viên đã có USB Token của { -monpass }.
guide-mn-monpass-obtain-device-yes = Có, đặt kèm USB Token
guide-mn-monpass-obtain-device-no = Không, đã có USB Token
guide-mn-monpass-obtain-device-caution-first-time = Nhân viên lần đầu đặt chữ ký số của { -monpass } phải chọn “Тийм” và lấy USB Token.

guide-mn-monpass-obtain-device-two-years = Bạn có đặt kèm USB Token không?
    .body = Trên biểu mẫu, dòng “Тоон гарын үсгийн тээгч төхөөрөмж” nói về USB Token và có hai lựa chọn “Тийм” (có) và “Үгүй” (không). Chỉ chọn “Үгүй” nếu nhân viên đã có USB Token của { -monpass }.
guide-mn-monpass-obtain-device-two-years-yes = Có, đặt kèm USB Token
guide-mn-monpass-obtain-device-two-years-no = Không, đã có USB Token
guide-mn-monpass-obtain-device-two-years-caution-first-time = { guide-mn-monpass-obtain-device-caution-first-time }

guide-mn-monpass-obtain-price = Giá: 1 năm, kèm USB Token
    .body = Trên biểu mẫu, ở hai dòng dưới đây, hãy chọn đúng như đã ghi. Theo giá năm 2017, dịch vụ là 80.000, thuế giá trị gia tăng (“НӨАТ”) 8.000, tổng cộng (“Нийт дүн”) 88.000 tögrög. Hãy đối chiếu với số tiền trên biểu mẫu.
guide-mn-monpass-obtain-price-cost-certificate = Chứng thư số, 1 năm
guide-mn-monpass-obtain-price-cost-device = USB Token
guide-mn-monpass-obtain-price-caution-prices = Đây là giá năm 2017, chỉ để tham khảo. Hãy xem giá hiện nay trên biểu mẫu đặt đơn và nộp đúng số tiền ghi trên hóa đơn.

guide-mn-monpass-obtain-price-without-device = Giá: 1 năm, không kèm USB Token
    .body = Trên biểu mẫu, ở hai dòng dưới đây, hãy chọn đúng như đã ghi. Theo giá năm 2017, chứng thư số là 40.000, thuế giá trị gia tăng (“НӨАТ”) 4.000, tổng cộng 44.000 tögrög. Hãy đối chiếu với số tiền trên biểu mẫu.
guide-mn-monpass-obtain-price-without-device-cost-certificate = Chứng thư số, 1 năm
guide-mn-monpass-obtain-price-without-device-caution-prices = { guide-mn-monpass-obtain-price-caution-prices }

guide-mn-monpass-obtain-price-two-years = Giá: 2 năm
    .body = Tài liệu năm 2017 không ghi giá 2 năm; hãy xem “Нийт дүн” trên biểu mẫu. USB Token khi đó là 40.000 tögrög cộng 10% thuế. Danh sách mẫu trong tài liệu có một đơn khác giá 121.000 tögrög nhưng không ghi đơn đó đặt những gì.
guide-mn-monpass-obtain-price-two-years-caution-prices = { guide-mn-monpass-obtain-price-caution-prices }

guide-mn-monpass-obtain-holder-citizenship = Chủ chứng thư là người nước ngoài?
    .body = Câu này hỏi về cán bộ sẽ đứng tên chứng thư số. Với công dân nước ngoài, phải đánh dấu ô “Гадаад иргэн эсэх” trên biểu mẫu của trang.
guide-mn-monpass-obtain-holder-citizenship-mongolian = Không, là công dân Mông Cổ
guide-mn-monpass-obtain-holder-citizenship-foreign = Đúng, là công dân nước ngoài

guide-mn-monpass-obtain-holder = Thông tin chủ chứng thư số
    .body = Nhập thông tin cán bộ đứng tên chứng thư số theo thẻ căn cước. Biểu mẫu đặt đơn không đánh dấu ô bắt buộc, nên hãy điền tất cả.
guide-mn-monpass-obtain-holder-field-holder-clan-name = Tên dòng họ
guide-mn-monpass-obtain-holder-field-holder-parent-name = Tên cha hoặc mẹ của chủ chứng thư số
guide-mn-monpass-obtain-holder-field-holder-number = Số đăng ký của chủ chứng thư số
guide-mn-monpass-obtain-holder-field-holder-name = Tên chủ chứng thư số
guide-mn-monpass-obtain-holder-field-holder-sex = Giới tính (“Эр”: nam, “Эм”: nữ)

guide-mn-monpass-obtain-holder-foreign = Chủ chứng thư số là người nước ngoài
    .body = Nhập thông tin cán bộ đứng tên chứng thư số đúng như trên giấy tờ. Biểu mẫu đặt đơn không đánh dấu ô bắt buộc, nên hãy điền mọi ô bạn có thông tin.
guide-mn-monpass-obtain-holder-foreign-field-holder-clan-name = { guide-mn-monpass-obtain-holder-field-holder-clan-name }
guide-mn-monpass-obtain-holder-foreign-field-holder-parent-name = { guide-mn-monpass-obtain-holder-field-holder-parent-name }
guide-mn-monpass-obtain-holder-foreign-field-holder-number = { guide-mn-monpass-obtain-holder-field-holder-number }
guide-mn-monpass-obtain-holder-foreign-field-holder-name = { guide-mn-monpass-obtain-holder-field-holder-name }
guide-mn-monpass-obtain-holder-foreign-field-holder-sex = { guide-mn-monpass-obtain-holder-field-holder-sex }

guide-mn-monpass-obtain-order-organisation = Nơi làm việc của chủ chứng thư số
    .body = Nhập tổ chức, chi nhánh hoặc phòng ban và chức vụ của chủ chứng thư số.
guide-mn-monpass-obtain-order-organisation-field-organisation-name = Tên tổ chức
guide-mn-monpass-obtain-order-organisation-field-organisation-department = Chi nhánh hoặc phòng ban
guide-mn-monpass-obtain-order-organisation-field-holder-position = Chức vụ của chủ chứng thư số

guide-mn-monpass-obtain-order-contact = Cách liên hệ với chủ chứng thư số
    .body = Liên kết xác nhận đơn, mã { -pin } của USB Token và thông báo đã cấp chứng thư số đều được gửi đến thư điện tử của chủ chứng thư số.
guide-mn-monpass-obtain-order-contact-field-email = Thư điện tử của chủ chứng thư số
guide-mn-monpass-obtain-order-contact-field-second-email = Thư điện tử thứ hai
guide-mn-monpass-obtain-order-contact-field-phone = Điện thoại liên hệ
guide-mn-monpass-obtain-order-contact-field-order-note = Ghi chú
guide-mn-monpass-obtain-order-contact-caution-own-email = Chỉ ghi thư điện tử công việc hoặc cá nhân của chính người đứng tên chứng thư số. Nếu ghi địa chỉ của người khác, người đó sẽ nhận được mã { -pin }.

guide-mn-monpass-obtain-order-page = Mở biểu mẫu đặt đơn
    .body = Vào mục “МИНИЙ ЗАХИАЛГУУД” rồi bấm nút “Шинэ захиалга үүсгэх”.

guide-mn-monpass-obtain-order-form = Điền biểu mẫu đặt đơn
    .body = Chép lần lượt những gì đã chuẩn bị. Ở phần “ТООН ГАРЫН ҮСГИЙН МЭДЭЭЛЭЛ”, chọn thời hạn và USB Token như ở các bước trước rồi xem “Нийт дүн”. Chưa bấm lưu vội.
guide-mn-monpass-obtain-order-form-variant-foreign = Nếu chủ chứng thư là người nước ngoài

guide-mn-monpass-obtain-order-contract = Đọc hợp đồng rồi lưu đơn
    .body = Đọc hợp đồng “Тоон гарын үсгийн гэрчилгээ эзэмших гэрээ”. Chỉ sau khi đánh dấu “Би гэрээний нөхцөлийг зөвшөөрч байна” (tôi đồng ý với điều khoản của hợp đồng), bạn mới lưu được đơn. Sau đó bấm “ХАДГАЛАХ”.
guide-mn-monpass-obtain-order-contract-caution-read = Đánh dấu ô này nghĩa là đã đồng ý với hợp đồng. Chủ chứng thư số và giám đốc cũng phải đọc hợp đồng trước khi ký.

guide-mn-monpass-obtain-more-holders = Nếu người khác cũng cần
    .body = Bấm lại “Шинэ захиалга үүсгэх”, điền biểu mẫu mới rồi lưu. Trong { -tamga }, hãy bắt đầu một việc mới cho từng nhân viên. Tổng tiền của mọi đơn được lập thành một hóa đơn.

guide-mn-monpass-obtain-holder-mail = Chủ chứng thư số xác nhận đơn
    .body = Sau khi lưu, đơn có trạng thái “Баталгаажуулах” và một thư được gửi đến địa chỉ ghi trong đơn. Chủ chứng thư số mở hộp thư của mình, kiểm tra thông tin của đơn; nếu tất cả đều đúng, bấm “Баталгаажуулах линк”.
guide-mn-monpass-obtain-holder-mail-caution-check-first = Nếu có chỗ sai, đừng bấm liên kết mà hãy báo cho nhân viên phụ trách. Nếu bạn không xin cấp chứng thư số, cũng đừng bấm.

guide-mn-monpass-obtain-order-status = Xem trạng thái của đơn
    .body = Danh sách “МИНИЙ ЗАХИАЛГУУД” có các cột “Регистр”, “Овог, нэр”, “Хэлтэс/Албан тушаал”, “Нэхэмжлэх”, “Төлбөр” và “Төлөв” (trạng thái), bên dưới là tổng “Нийт дүн”. Khi chủ chứng thư số đã xác nhận, trạng thái là “Шинэ”.
guide-mn-monpass-obtain-order-status-new = Trạng thái là “Шинэ”
guide-mn-monpass-obtain-order-status-waiting = Vẫn là “Баталгаажуулах”

guide-mn-monpass-obtain-order-unconfirmed = Nhắc chủ chứng thư số
    .body = Có thể chủ chứng thư số chưa mở thư, hoặc địa chỉ thư điện tử bị ghi sai. Hãy xem cả thư mục thư rác. Nếu không có thư, hãy gọi { -monpass }. Chỉ tiếp tục khi trạng thái là “Шинэ”.

guide-mn-monpass-obtain-contract = In hợp đồng thành 2 bản
    .body = Khi đã lập xong đơn của mọi nhân viên, đánh dấu các đơn trong mục “МИНИЙ ЗАХИАЛГУУД” rồi bấm “ГЭРЭЭ”. In hợp đồng thành 2 bản.

guide-mn-monpass-obtain-official-letter = In công văn 1 bản
    .body = Cũng trong mục đó, bấm “АЛБАН БИЧИГ” và in 1 bản công văn vừa tải về.

guide-mn-monpass-obtain-holder-signs = Chủ chứng thư số ký hợp đồng
    .body = Nhân viên đứng tên chứng thư số ký vào cả 2 bản hợp đồng.

guide-mn-monpass-obtain-director-signs = Giám đốc ký và đóng dấu
    .body = Giám đốc ký cả 2 bản hợp đồng và công văn, rồi đóng dấu của tổ chức lên từng bản.

guide-mn-monpass-obtain-collector = Ai sẽ đi nhận USB Token?
    .body = Nhân viên đứng tên chứng thư số tự mang giấy tờ đến nhận. Nếu nhờ người khác nhận thay, cần giấy ủy quyền có công chứng.
guide-mn-monpass-obtain-collector-holder = Chính chủ chứng thư số
guide-mn-monpass-obtain-collector-agent = Người khác, có giấy ủy quyền

guide-mn-monpass-obtain-attorney = In mẫu giấy ủy quyền
    .body = Cùng với hợp đồng và công văn, tải mẫu “Итгэмжлэлийн маягт” về, in ra và điền. Theo tài liệu hướng dẫn, giám đốc cũng ký tên và đóng dấu vào giấy này.

guide-mn-monpass-obtain-attorney-notary = Công chứng giấy ủy quyền
    .body = Mang giấy ủy quyền đã điền đi công chứng. Người đi nhận USB Token phải mang theo bản chính.
guide-mn-monpass-obtain-attorney-notary-caution-notarised = Giấy ủy quyền bắt buộc phải được công chứng.

guide-mn-monpass-obtain-invoice = Lập hóa đơn
    .body = Trong mục “НЭХЭМЖЛЭХҮҮД”, bấm “НЭХЭМЖЛЭХ ҮҮСГЭХ”, lập một hóa đơn cho tổng tiền của các đơn rồi bấm “ХАДГАЛАХ”.

guide-mn-monpass-obtain-invoice-download = Tải hóa đơn về
    .body = Bấm “Татах” ở dòng hóa đơn của bạn. Danh sách có các cột “Нэхэмжлэх №”, “Огноо”, “Нэхэмжилсэн”, “Төлөв”, “Үйлдэл” và “Устгах”. Hóa đơn chưa trả có trạng thái (“Төлөв”) là “Шинэ”.
guide-mn-monpass-obtain-invoice-download-caution-delete = Không bấm “Устгах” (xóa) ở dòng hóa đơn bạn sắp trả.

guide-mn-monpass-obtain-invoice-check = Kiểm tra hóa đơn
    .body = Kiểm tra xem bên nhận có phải là “Монпасс СА ХХК” (số đăng ký 6010709) không và bên trả (“ТӨЛӨГЧ”) có phải là tổ chức của bạn không. Bảng có các cột “Гүйлгээний утга”, “Тоо ширхэг”, “Нэгжний үнэ” và “Нийт үнэ”; bên dưới là “Бараа ажил үйлчилгээний үнэ” (giá), “НӨАТ” (thuế giá trị gia tăng) và “Нийт дүн” (tổng cộng). Tổng cộng phải bằng tổng các đơn của bạn.

guide-mn-monpass-obtain-invoice-number = Ghi lại số hóa đơn
    .body = Số hóa đơn là 12 chữ số sau dấu #, ví dụ 468123456789. Nội dung chuyển tiền phải đúng số này, nên hãy chép thật chính xác. Hãy ghi cả tổng tiền.
guide-mn-monpass-obtain-invoice-number-field-invoice-number = Số hóa đơn
guide-mn-monpass-obtain-invoice-number-field-invoice-total = Tổng tiền bằng tögrög

guide-mn-monpass-obtain-payment-method = Bạn trả tiền bằng cách nào?
    .body = Có thể trả hóa đơn bằng tiền mặt tại ngân hàng, chuyển khoản, hoặc trả trực tuyến bằng thẻ ngay trên trang.
guide-mn-monpass-obtain-payment-method-cash = Tiền mặt tại ngân hàng
guide-mn-monpass-obtain-payment-method-transfer = Chuyển khoản
guide-mn-monpass-obtain-payment-method-card = Trực tuyến bằng thẻ

guide-mn-monpass-obtain-pay-bank = Nộp tiền mặt tại ngân hàng
    .body = Nộp số tiền ghi trên hóa đơn vào tài khoản dưới đây tại ngân hàng Golomt và lấy biên lai. Ở mục nội dung (“Гүйлгээний утга”) trên biên lai, chỉ ghi số hóa đơn.
guide-mn-monpass-obtain-pay-bank-caution-note = Ở mục nội dung, đừng ghi gì ngoài 12 chữ số. Nếu thêm tên hay ghi chú, khoản tiền có thể không khớp với hóa đơn của bạn.

guide-mn-monpass-obtain-pay-transfer = Chuyển khoản
    .body = Dùng dịch vụ ngân hàng trực tuyến để chuyển tổng tiền của hóa đơn vào tài khoản dưới đây tại ngân hàng Golomt. Ở mục nội dung (“Гүйлгээний утга”), chỉ ghi số hóa đơn.
guide-mn-monpass-obtain-pay-transfer-caution-note = { guide-mn-monpass-obtain-pay-bank-caution-note }

guide-mn-monpass-obtain-card-page = Mở trang trả tiền bằng thẻ
    .body = Trong mục “НЭХЭМЖЛЭХҮҮД”, bấm “КАРТААР ТӨЛӨХ” ở dòng hóa đơn của bạn. Trang của ngân hàng Golomt mở ra với các dòng “Байгууллагын дугаар” (bên nhận), “Гүйлгээний дүн” (số tiền) và “Нэхэмжлэлийн дугаар” (số hóa đơn). Bên nhận phải là MONPASS CA LLC.
guide-mn-monpass-obtain-card-page-caution-khan = Không trả được bằng thẻ của ngân hàng Khan. Thẻ của mọi ngân hàng khác đều dùng được; trang nêu tên Visa, MasterCard, American Express và UnionPay.
guide-mn-monpass-obtain-card-page-caution-amount = Trước khi nhập thông tin thẻ, hãy chắc chắn rằng số tiền và số hóa đơn đã đúng.

guide-mn-monpass-obtain-card-pay = Trả tiền bằng thẻ
    .body = Nhập đúng số thẻ, tên chủ thẻ, ngày hết hạn, mã CVV, thư điện tử và số điện thoại, và chỉ nhập trên trang của ngân hàng. Sau đó bấm “Төлбөр хийх/Do payment”.
guide-mn-monpass-obtain-card-pay-variant-unionpay = Với thẻ UnionPay, trước hết bấm
guide-mn-monpass-obtain-card-pay-caution-card-data = { -tamga } không bao giờ hỏi thông tin thẻ. Không nhập số thẻ và mã CVV ở bất kỳ đâu ngoài trang của ngân hàng và không đọc cho ai qua điện thoại.

guide-mn-monpass-obtain-card-result = Trang báo thế nào?
    .body = Nếu nhập đúng, trang báo “Гүйлгээ амжилттай боллоо” (giao dịch thành công); nếu nhập sai, trang báo “Гүйлгээ амжилтгүй боллоо” (giao dịch không thành công).
guide-mn-monpass-obtain-card-result-success = “Гүйлгээ амжилттай боллоо”
guide-mn-monpass-obtain-card-result-failure = “Гүйлгээ амжилтгүй боллоо”

guide-mn-monpass-obtain-card-failed = Kiểm tra lại thông tin thẻ
    .body = Có thể thông tin thẻ bị nhập sai, hoặc đó là thẻ của ngân hàng Khan. Hãy kiểm tra rồi thử trả thêm một lần bằng nút “КАРТААР ТӨЛӨХ”.
guide-mn-monpass-obtain-card-failed-caution-twice = Trước khi trả tiền lần nữa, hãy hỏi ngân hàng của bạn xem tiền đã bị trừ chưa. Nếu đã bị trừ, đừng trả lần nữa mà hãy gọi { -monpass }.

guide-mn-monpass-obtain-card-retry = Lần này bạn đã trả được chưa?
    .body = Nếu vẫn không được, hãy trả bằng cách khác.
guide-mn-monpass-obtain-card-retry-success = Đã trả, giao dịch thành công
guide-mn-monpass-obtain-card-retry-cash = Chưa, tôi sẽ nộp tiền mặt
guide-mn-monpass-obtain-card-retry-transfer = Chưa, tôi sẽ chuyển khoản

guide-mn-monpass-obtain-notary-copy = Công chứng bản sao
    .body = Mang bản sao giấy chứng nhận đăng ký nhà nước của tổ chức đi công chứng.

guide-mn-monpass-obtain-papers = Chuẩn bị giấy tờ
    .body = Mang theo tất cả giấy tờ dưới đây. Cả 2 bản hợp đồng đều có chữ ký của chủ chứng thư số và giám đốc. Giấy ủy quyền chỉ cần khi người khác nhận thay.

guide-mn-monpass-obtain-visit = Đến nơi đăng ký
    .body = Sau khi trả tiền, nhân viên đứng tên chứng thư số mang giấy tờ đến một trong hai nơi: trung tâm cấp chứng thư số của { -monpass }, hoặc quầy cấp chữ ký số tại trung tâm dịch vụ tổng hợp của thủ đô, trong trung tâm thương mại “Дүнжингарав” (Dunjingarav).
guide-mn-monpass-obtain-visit-caution-address = Đây là các địa chỉ của năm 2017; hãy gọi điện hỏi trước khi đi. Hóa đơn mẫu ghi một địa chỉ khác: Ulaanbaatar, quận Bayanzürkh, phường 1, tòa “Нисора”, phòng 702 và 703.

guide-mn-monpass-obtain-receive = Nhận USB Token
    .body = Cán bộ đăng ký nhận giấy tờ và giao USB Token (“Э-Токен”) cho bạn. Hãy hỏi tại đó xem USB Token có cần trình điều khiển riêng không.

guide-mn-monpass-obtain-pin-mail = Nhận mã { -pin } qua thư điện tử
    .body = Mã { -pin } của USB Token được gửi đến thư điện tử của chính chủ chứng thư số.
guide-mn-monpass-obtain-pin-mail-caution-pin-secret = Không chuyển thư có mã { -pin } cho ai và không để mã cùng chỗ với USB Token. Ai có cả hai thứ đều có thể ký thay bạn.

guide-mn-monpass-obtain-issued-mail = Chờ cấp chứng thư số
    .body = { -monpass } kiểm tra đơn và tạo chứng thư số. Ngay khi xong, chủ chứng thư số nhận được thư báo đã cấp chữ ký số cùng hướng dẫn tải và cài chứng thư số.
guide-mn-monpass-obtain-issued-mail-wait = Tài liệu không nói việc này mất bao lâu. Khi có thư, hãy tiếp tục; nếu chờ lâu, hãy gọi điện hỏi.

guide-mn-monpass-obtain-client = Cài phần mềm “Monpass Client”
    .body = Tải phần mềm “Monpass Client” từ www.monpass.mn/support, cài đặt rồi mở phần mềm. Trên trang đó cũng có hướng dẫn tải, cài đặt và sử dụng.
guide-mn-monpass-obtain-client-caution-trusted-source = Không lấy phần mềm từ trang web lạ hoặc từ liên kết người khác gửi. Phần mềm bị can thiệp có thể đánh cắp mã { -pin }.

guide-mn-monpass-obtain-plug-in = Cắm USB Token vào máy tính
    .body = Cắm USB Token vào cổng { -usb } của máy tính và để nguyên cho đến khi làm xong.

guide-mn-monpass-obtain-driver = Kiểm tra trình điều khiển
    .body = Tên trình điều khiển của USB Token này chưa được công bố, nên có thể { -tamga } không tìm thấy dù đã cài. Khi đó hãy chỉ ra tệp trình điều khiển trong “Cài đặt”, hoặc tiếp tục mà bỏ qua kiểm tra này. Nếu không tìm được trình điều khiển, hãy gọi điện hỏi.

guide-mn-monpass-obtain-token-active = Kiểm tra USB Token đã sẵn sàng
    .body = Trước khi cài chứng thư số, USB Token phải được khởi tạo và mã { -pin } không bị khóa. Việc kiểm tra này không hỏi mã { -pin } và không làm mất lượt nhập nào.

guide-mn-monpass-obtain-client-running = Phần mềm có thấy USB Token không?
    .body = Nếu trang web báo “Token - ээ залгаад, Monpass client tool програмыг эхлүүлэнэ үү.”, hãy cắm USB Token và mở “Monpass Client”. Thông báo “ESign Клэнтээ унтрааж асууна уу?” là của phần mềm khác: hãy đóng “ESIGN Client” rồi mở lại.

guide-mn-monpass-obtain-pending = Xem trạng thái chứng thư số
    .body = Trong “Monpass Client”, bấm “Шинэ гарын үсэг суулгах”. Tìm chứng thư số của bạn trong danh sách “Хүлээгдэж байгаа тоон гарын үсэг” và xem trạng thái.
guide-mn-monpass-obtain-pending-approved = Trạng thái là “Баталгаажсан”
guide-mn-monpass-obtain-pending-other = Trạng thái khác hoặc không thấy
guide-mn-monpass-obtain-pending-variant-window = Tiêu đề cửa sổ có thể là

guide-mn-monpass-obtain-not-approved = Gọi điện hỏi
    .body = Chỉ cài được chứng thư số khi trạng thái là “Баталгаажсан” (đã duyệt). Hãy hỏi { -monpass } xem đơn và khoản tiền của bạn đã được kiểm tra chưa. Chỉ tiếp tục khi trạng thái là “Баталгаажсан”.

guide-mn-monpass-obtain-install = Cài chứng thư số vào USB Token
    .body = Khi chứng thư số có trạng thái “Баталгаажсан”, bấm “Суулгах” để cài vào USB Token.
guide-mn-monpass-obtain-install-caution-leave-plugged = Không rút USB Token và không đóng phần mềm trước khi cài xong.
guide-mn-monpass-obtain-install-caution-last-tries = Nếu được hỏi mã { -pin }, hãy nhập đúng mã trong thư. Không đoán: sau vài lần nhập sai, USB Token có thể bị khóa.

guide-mn-monpass-obtain-certificate = Kiểm tra chứng thư số
    .body = Trong USB Token phải có một chứng thư số dùng để ký và còn hiệu lực.

guide-mn-monpass-obtain-key = Kiểm tra khóa
    .body = Khóa bí mật dùng để ký được tạo trong USB Token và không bao giờ rời khỏi thiết bị. Khóa của chứng thư số phải nằm trong chính USB Token này. Nếu muốn, bạn có thể ký thử ngay tại đây để biết chắc khóa ký được.
guide-mn-monpass-obtain-own-pin = Đổi mã { -pin }
    .body = Mã { -pin } được gửi qua thư điện tử nên có thể người khác đã thấy. Hãy đổi ngay tại đây thành mã chỉ mình bạn biết và từ giờ dùng mã mới.

guide-mn-monpass-obtain-unlock = Mang USB Token đến nơi đã giao
    .body = USB Token chưa được khởi tạo hoặc bị khóa mã { -pin } phải được xử lý tại nơi đăng ký đã giao thiết bị. Sau khi xử lý xong, hãy cắm lại.
guide-mn-monpass-obtain-unlock-caution-no-reset = Không tự khởi tạo lại (định dạng) USB Token: khóa và chứng thư số trong đó sẽ mất vĩnh viễn.

guide-mn-monpass-obtain-not-installed = Thử cài lại chứng thư số
    .body = Hãy chắc chắn rằng bạn đã bấm “Суулгах” trong “Monpass Client”, rồi rút USB Token ra và cắm lại. Nếu vẫn không thấy chứng thư số, hãy gọi { -monpass }.

guide-mn-monpass-obtain-other-token = Cắm đúng USB Token
    .body = Khóa của chứng thư số không nằm trong USB Token này. Hãy cắm USB Token mà bạn đã cài chứng thư số. Nếu đúng là thiết bị này, hãy gọi { -monpass }.

guide-mn-monpass-obtain-keep = Những điều cần nhớ về sau
    .body = Ghi lại ngày hết hạn của chứng thư số, cất USB Token ở nơi an toàn, không để cùng mã { -pin }. Trên trang { -monpass }, chứng thư số đã cấp nằm ở mục “ОЛГОГДСОН ТООН ГАРЫН ҮСГҮҮД”, chứng thư số không còn hiệu lực ở mục “ХҮЧИНГҮЙ ГЭРЧИЛГЭЭ”. Việc xin gia hạn và thu hồi do nhân viên phụ trách làm.
