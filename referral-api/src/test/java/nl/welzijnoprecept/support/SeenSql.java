package nl.welzijnoprecept.support;

import java.util.ArrayList;
import java.util.List;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** What Hibernate sends to the database from the thread that asks. */
public final class SeenSql implements StatementInspector {
    private static final ThreadLocal<List<String>> SEEN = ThreadLocal.withInitial(ArrayList::new);

    @Override
    public String inspect(String sql) {
        SEEN.get().add(sql);
        return sql;
    }

    /** What the action sends, in order. */
    public static List<String> of(Runnable action) {
        SEEN.get().clear();
        action.run();
        return List.copyOf(SEEN.get());
    }
}
