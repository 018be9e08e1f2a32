package nl.welzijnoprecept.area.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.postgresql.PGConnection;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Loads municipalities and postcode areas (CBS, CC BY 4.0), again whenever the files differ from what was loaded.
 * Flyway reads the kind of migration and its description from the name.
 */
@Component
class R__load_reference_areas extends BaseJavaMigration {
    private static final String MUNICIPALITIES = "reference/municipalities.csv";
    private static final String POSTCODES = "reference/postcode4.csv";

    @Override
    public Integer getChecksum() {
        try (var municipalities = open(MUNICIPALITIES);
                var postcodes = open(POSTCODES)) {
            var checksum = new CRC32();
            checksum.update(municipalities.readAllBytes());
            checksum.update(postcodes.readAllBytes());
            return (int) checksum.getValue();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public void migrate(Context context) throws Exception {
        var connection = context.getConnection();
        var copy = connection.unwrap(PGConnection.class).getCopyAPI();
        try (var statement = connection.createStatement();
                var municipalities = open(MUNICIPALITIES);
                var postcodes = open(POSTCODES)) {
            statement.execute("create temporary table new_municipality (like municipality) on commit drop");
            statement.execute("create temporary table new_postcode_area (like postcode_area) on commit drop");
            // With header match a file whose columns are in another order is refused.
            copy.copyIn("copy new_municipality from stdin (format csv, header match)", municipalities);
            copy.copyIn("copy new_postcode_area from stdin (format csv, header match)", postcodes);
            statement.execute("""
                    insert into municipality select * from new_municipality
                    on conflict (code) do update
                    set name = excluded.name, province = excluded.province, inhabitants = excluded.inhabitants""");
            statement.execute("""
                    insert into postcode_area select * from new_postcode_area
                    on conflict (postcode4) do update
                    set municipality_code = excluded.municipality_code, place = excluded.place,
                        inhabitants = excluded.inhabitants""");
        }
    }

    private static InputStream open(String file) throws IOException {
        return new ClassPathResource(file).getInputStream();
    }
}
