package nl.welzijnoprecept.retention.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.welzijnoprecept.retention.ErasureReceipt;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ResourceLoader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Receipts that {@code erasure-receipts} told before a backup was restored, of which the database does not know: a receipt
 * that it knows was committed with its erasure, so that what is there now was written since.
 */
@Component
class ToldReceipts {
    static final String FILE = "welzijnoprecept.erasure.receipts";

    private final Environment settings;
    private final ResourceLoader files;

    ToldReceipts(Environment settings, ResourceLoader files) {
        this.settings = settings;
        this.files = files;
    }

    /** Whether there is a file of them. */
    boolean areNamed() {
        return settings.containsProperty(FILE);
    }

    List<ErasureReceipt> unknownTo(JdbcClient owner) {
        if (!areNamed()) {
            return List.of();
        }
        return read().stream()
                .filter(receipt -> owner.sql("select count(*) from erasure_receipt where id = :id")
                                .param("id", receipt.id())
                                .query(Long.class)
                                .single()
                        == 0)
                .toList();
    }

    private List<ErasureReceipt> read() {
        try {
            return files.getResource(settings.getRequiredProperty(FILE))
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("{"))
                    .map(line -> JsonMapper.shared().readValue(line, ErasureReceipt.class))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
