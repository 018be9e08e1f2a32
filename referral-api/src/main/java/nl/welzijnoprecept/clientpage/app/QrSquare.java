package nl.welzijnoprecept.clientpage.app;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/**
 * An address that a telephone reads from paper, drawn as lines of squares of one by one.
 *
 * @param size how wide and high it is, with the white around it
 * @param path what is black, as the path of an SVG
 */
record QrSquare(int size, String path) {
    private static final int WHITE_AROUND = 4; // the standard asks for four

    static QrSquare of(String address) {
        var hints =
                Map.of(EncodeHintType.MARGIN, WHITE_AROUND, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);
        try {
            // No size is asked for, so each square is one.
            var matrix = new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, hints);
            return new QrSquare(matrix.getWidth(), path(matrix));
        } catch (WriterException e) {
            throw new IllegalStateException("an address fits in a QR code", e);
        }
    }

    private static String path(BitMatrix matrix) {
        var path = new StringBuilder();
        for (var y = 0; y < matrix.getHeight(); y++) {
            for (var x = 0; x < matrix.getWidth(); x++) {
                if (matrix.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }
}
