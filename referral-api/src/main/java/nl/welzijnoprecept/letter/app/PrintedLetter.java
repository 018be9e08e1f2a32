package nl.welzijnoprecept.letter.app;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.welzijnoprecept.time.DutchTime;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * A letter as PDF/UA: tagged, with its language and its fonts, so that a screen reader can read it out. Every value is escaped
 * by the template; nothing is loaded from anywhere.
 */
@Component
class PrintedLetter {
    private static final Locale DUTCH = Locale.of("nl", "NL");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", DUTCH);
    private static final String FONTS = "net/sf/jasperreports/fonts/dejavu/";
    private static final String FAMILY = "DejaVu Sans";
    /** Somebody may have pasted it; the page would not be read. */
    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    static {
        // The library would write to the console what it does, and which signs of a message it has no glyph for.
        XRLog.setLoggingEnabled(false);
    }

    /** Stands where the fonts have no glyph; a sign that nobody takes for something that was written. */
    private static final String NO_GLYPH = "\u25A1";

    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private final ITemplateEngine templates;

    PrintedLetter(ITemplateEngine templates) {
        this.templates = templates;
    }

    byte[] of(Letter letter) {
        var context = new Context(DUTCH);
        context.setVariable("letter", letter);
        context.setVariable("day", DAY.format(DutchTime.day(letter.sentAt())));
        context.setVariable("born", DAY.format(letter.birthDate()));
        return pdf(
                NOT_IN_XML.matcher(templates.process("letter/letter", context)).replaceAll("\uFFFD"));
    }

    private static byte[] pdf(String page) {
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.defaultTextDirection(TextDirection.LTR);
        builder.useUriResolver((_, _) -> null);
        builder.useFont(() -> font("DejaVuSans.ttf"), FAMILY, NORMAL, FontStyle.NORMAL, true);
        builder.useFont(() -> font("DejaVuSans-Bold.ttf"), FAMILY, BOLD, FontStyle.NORMAL, true);
        builder.useReplacementText(NO_GLYPH);
        builder.withProducer("Welzijn op Recept");
        builder.withHtmlContent(page, null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static InputStream font(String name) {
        try {
            return new ClassPathResource(FONTS + name).getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
