package nl.welzijnoprecept.startup;

import java.util.ArrayList;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Refuses to run as a database role that could change the tables, or look past their rules. */
@Component
@DependsOnDatabaseInitialization // migrations may just have made the tables that it owns
class DatabaseRole {

    DatabaseRole(JdbcClient jdbc) {
        var faults = jdbc.sql("""
                        select r.rolname, r.rolsuper, r.rolbypassrls, exists (
                            select from pg_class c join pg_namespace n on n.oid = c.relnamespace
                            where n.nspname = current_schema() and c.relkind in ('r', 'p', 'v', 'm', 'S')
                              and pg_has_role(r.oid, c.relowner, 'MEMBER')) as owns
                        from pg_roles r where r.rolname = current_user""")
                .query((row, n) -> {
                    var found = new ArrayList<String>();
                    if (row.getBoolean("rolsuper")) {
                        found.add("is a superuser");
                    } else if (row.getBoolean("owns")) { // a superuser is a member of every role
                        found.add("owns tables or belongs to the role that does");
                    }
                    if (row.getBoolean("rolbypassrls")) {
                        found.add("bypasses row-level security");
                    }
                    return found.isEmpty() ? "" : row.getString("rolname") + " " + String.join(", and ", found);
                })
                .single();
        if (!faults.isEmpty()) {
            throw new StartRefused(
                    "The product's database role " + faults + ".",
                    "Give spring.datasource.username a role of its own and migrate as another one"
                            + " (spring.flyway.user): docs/operations.md has the SQL.");
        }
    }
}
