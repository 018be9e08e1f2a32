package nl.welzijnoprecept.retention.store;

import java.util.Map;
import java.util.function.Consumer;
import nl.welzijnoprecept.operation.Command;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells all receipts, a line of JSON for each: to be kept beside the backups, which know only those that came before. */
@Component
class KeptReceipts implements Command {
    private final Flyway flyway;

    KeptReceipts(Flyway flyway) {
        this.flyway = flyway;
    }

    @Override
    public String name() {
        return "erasure-receipts";
    }

    @Override
    public boolean run(Consumer<String> tell) {
        var owner = JdbcClient.create(flyway.getConfiguration().getDataSource());
        var json = JsonMapper.shared();
        new ReceiptRows(owner)
                .read("order by destroyed_at, id", Map.of())
                .forEach(receipt -> tell.accept(json.writeValueAsString(receipt)));
        return true;
    }
}
