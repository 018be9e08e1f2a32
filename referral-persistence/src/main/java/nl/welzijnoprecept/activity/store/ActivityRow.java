package nl.welzijnoprecept.activity.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import nl.welzijnoprecept.activity.ActivityStatus;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "activity")
@NullUnmarked // filled by Hibernate
class ActivityRow {
    @Id
    public UUID id;

    @Version
    public int revision;

    public String name;

    public String description;

    @Enumerated(EnumType.STRING)
    public ActivityStatus status;

    @Column(name = "organisation_id")
    public UUID organisation;

    @Column(name = "municipality_code")
    public String municipality;

    public String place;

    public String district;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public String[] dimensions;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public String[] days;

    public String schedule;

    public boolean free;

    public String cost;

    public Integer capacity;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public String[] languages;

    public Integer minimumAge;

    public Integer maximumAge;

    public String eligibility;

    public Boolean wheelchairAccessible;

    public LocalDate assuredOn;
}
