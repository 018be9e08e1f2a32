package nl.welzijnoprecept.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.web.util.HtmlUtils;

/**
 * One sheet of text and numbers as Office Open XML (ECMA-376). A text is an inline string, which no program takes for a formula,
 * whatever it begins with.
 */
public final class Spreadsheet {
    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String PART = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String NOT_IN_XML = "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]";

    private Spreadsheet() {}

    /** The file; what is no number is text. */
    public static byte[] of(List<List<?>> rows) {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\""
                            + "application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + part("workbook", "sheet.main+xml")
                            + part("worksheets/sheet1", "worksheet+xml") + "</Types>");
            put(zip, "_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
            put(zip, "xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets><sheet name=\"1\" sheetId=\"1\""
                            + " r:id=\"rId1\"/></sheets></workbook>");
            put(zip, "xl/worksheets/sheet1.xml", sheet(rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static String sheet(List<List<?>> rows) {
        var xml = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
        for (var row : rows) {
            xml.append("<row>");
            row.forEach(value -> xml.append(cell(value)));
            xml.append("</row>");
        }
        return xml.append("</sheetData></worksheet>").toString();
    }

    private static String cell(Object value) {
        return value instanceof Number
                ? "<c><v>" + value + "</v></c>"
                : "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">"
                        + HtmlUtils.htmlEscapeDecimal(value.toString().replaceAll(NOT_IN_XML, ""))
                        + "</t></is></c>";
    }

    private static String part(String name, String type) {
        return "<Override PartName=\"/xl/" + name + ".xml\" ContentType=\"" + PART + type + "\"/>";
    }

    private static String relation(String kind, String target) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"rId1\" Type=\"" + OFFICE + "/"
                + kind + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write((XML + content).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
