package nl.welzijnoprecept.clientrequest.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import nl.welzijnoprecept.accesslog.AccessLogDay;
import nl.welzijnoprecept.clientrequest.ClientRequest;
import nl.welzijnoprecept.organisation.Names;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** A client's file as a page that needs nothing else: to read, to save, to print. Every value is escaped by the template. */
@Component
class PrintedExport {
    private final ITemplateEngine templates;
    private final DutchLabels labels = DutchLabels.read();
    private final String style = text("templates/clientrequest/export.css");

    PrintedExport(ITemplateEngine templates) {
        this.templates = templates;
    }

    /** One referral on the page. */
    record PrintedFile(
            String reference, String source, List<String> terms, List<PrintedLine> content, List<Looked> looked) {}

    /** Who looked on a day, and how often. */
    record Looked(String day, String organisation, String role, String what, boolean withReason, int times) {}

    /** What somebody asked before, and was told. */
    record EarlierRequest(
            String kind,
            String receivedOn,
            @Nullable String explanation,
            String dueOn,
            @Nullable String extensionReason,
            String outcome,
            @Nullable String decidedAt,
            @Nullable String reason) {}

    String of(Export export) {
        var context = new Context(DutchLabels.DUTCH);
        context.setVariable("style", style);
        context.setVariable("at", labels.moment(export.at()));
        context.setVariable(
                "keeper", export.names().of(export.request().keeper()).name());
        context.setVariable(
                "files",
                export.files().stream()
                        .map(file -> new PrintedFile(
                                file.referral().reference().value(),
                                export.names().of(file.referral().practice()).name(),
                                file.terms().entrySet().stream()
                                        .map(term -> labels.term(term.getKey(), term.getValue()))
                                        .toList(),
                                PrintedLine.of(file.content(), labels),
                                file.access().stream()
                                        .map(line -> looked(line, export.names()))
                                        .toList()))
                        .toList());
        context.setVariable(
                "requests", export.requests().stream().map(this::asked).toList());
        return templates.process("clientrequest/export", context);
    }

    private EarlierRequest asked(ClientRequest request) {
        var extension = request.extension();
        var decision = request.decision();
        return new EarlierRequest(
                labels.code("client_request", "kind", request.kind().name()),
                labels.day(request.receivedOn()),
                request.explanation(),
                labels.day(request.dueOn()),
                extension == null ? null : extension.reason(),
                decision == null
                        ? "nog geen antwoord"
                        : labels.code(
                                "client_request_decision",
                                "outcome",
                                decision.outcome().name()),
                decision == null ? null : labels.moment(decision.at()),
                decision == null ? null : decision.reason());
    }

    private Looked looked(AccessLogDay line, Names names) {
        var place = line.organisation();
        var role = line.role();
        return new Looked(
                labels.day(line.day()),
                place == null ? "" : names.of(place).name(),
                role == null ? "ons computersysteem" : labels.code("access_log", "role", role.name()),
                labels.done(line.object(), line.action()),
                line.statedReason(),
                line.times());
    }

    /** Nothing but its own style, which is known by its hash. */
    String policy() {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return "default-src 'none'; style-src 'sha256-"
                    + Base64.getEncoder().encodeToString(hash) + "'; frame-ancestors 'none'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }

    static String text(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
