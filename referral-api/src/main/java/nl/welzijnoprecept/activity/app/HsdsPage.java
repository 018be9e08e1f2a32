package nl.welzijnoprecept.activity.app;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.welzijnoprecept.activity.Activity;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Activities as services of HSDS 3, each written before the next is read. Ids within a service are made of its own, so that they stay what they are. */
final class HsdsPage extends ValueSerializer<ActivityExport> {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    @Override
    public void serialize(ActivityExport export, JsonGenerator page, SerializationContext context) {
        page.writeStartObject();
        page.writeArrayPropertyStart("contents");
        var size = new AtomicInteger();
        export.lines().forEachOrdered(line -> {
            size.incrementAndGet();
            context.writeValue(page, service(line.activity(), line.organisation()));
        });
        page.writeEndArray();
        // How many there are is known once all of them were read.
        page.writeNumberProperty("total_items", size.get());
        page.writeNumberProperty("total_pages", 1);
        page.writeNumberProperty("page_number", 1);
        page.writeNumberProperty("size", size.get());
        page.writeBooleanProperty("first_page", true);
        page.writeBooleanProperty("last_page", true);
        page.writeBooleanProperty("empty", size.get() == 0);
        page.writeEndObject();
    }

    private static ObjectNode service(Activity activity, String organisation) {
        var service = JSON.objectNode();
        service.put("id", activity.id().value().toString()).put("name", activity.name());
        put(service, "description", activity.description());
        service.put("status", activity.status().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        put(service, "eligibility_description", activity.eligibility());
        if (activity.minimumAge() != null) {
            service.put("minimum_age", activity.minimumAge());
        }
        if (activity.maximumAge() != null) {
            service.put("maximum_age", activity.maximumAge());
        }
        put(service, "assured_date", activity.assuredOn());
        put(service, "fees_description", activity.cost());
        if (activity.capacity() != null) {
            service.put("capacity", activity.capacity()); // of ours: HSDS counts places that are left
        }
        service.putObject("organization")
                .put("id", activity.organisation().value().toString())
                .put("name", organisation);
        var price = service.putArray("cost_options").add(part(activity, "cost"));
        ((ObjectNode) price.get(0)).put("option", activity.free() ? "free" : "paid");
        if (activity.free()) {
            ((ObjectNode) price.get(0)).put("currency", "EUR").put("amount", 0);
        }
        var languages = service.putArray("languages");
        activity.languages()
                .forEach(
                        code -> languages.add(part(activity, "language " + code).put("code", code)));
        schedule(service, activity);
        location(service, activity);
        attributes(service, activity);
        return service;
    }

    private static void schedule(ObjectNode service, Activity activity) {
        if (activity.schedule() == null && activity.days().isEmpty()) {
            return;
        }
        var schedule = part(activity, "schedule");
        put(schedule, "description", activity.schedule());
        if (!activity.days().isEmpty()) {
            schedule.put("freq", "WEEKLY").put("byday", HsdsDays.of(activity.days()));
        }
        service.putArray("schedules").add(schedule);
    }

    private static void location(ObjectNode service, Activity activity) {
        var location = part(activity, "location").put("location_type", "physical");
        put(location, "name", activity.place());
        if (activity.district() != null) {
            location.putArray("addresses")
                    .add(part(activity, "address")
                            .put("address_type", "physical")
                            .put("postal_code", activity.district().value())
                            .put("country", "NL"));
        }
        if (activity.wheelchairAccessible() != null) {
            location.putArray("accessibility")
                    .add(part(activity, "accessibility")
                            .put(
                                    "details",
                                    activity.wheelchairAccessible() ? HsdsTerms.WHEELCHAIR : HsdsTerms.NO_WHEELCHAIR));
        }
        var there = part(activity, "there");
        there.set("location", location);
        service.putArray("service_at_locations").add(there);
    }

    private static void attributes(ObjectNode service, Activity activity) {
        var attributes = service.putArray("attributes");
        attributes.add(attribute(
                activity, HsdsTerms.MUNICIPALITY, activity.municipality().value()));
        activity.dimensions().stream()
                .sorted()
                .forEach(dimension -> attributes.add(attribute(activity, HsdsTerms.DIMENSION, dimension.name())));
    }

    private static ObjectNode attribute(Activity activity, String taxonomy, String code) {
        var attribute = part(activity, taxonomy + " " + code);
        attribute
                .put("link_id", activity.id().value().toString())
                .put("link_entity", "service")
                .putObject("taxonomy_term")
                .put("id", id(taxonomy + " " + code))
                .put("code", code)
                .put("name", code)
                .put("taxonomy", taxonomy);
        return attribute;
    }

    private static ObjectNode part(Activity activity, String what) {
        return JSON.objectNode().put("id", id(activity.id().value() + " " + what));
    }

    private static String id(String of) {
        return UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static void put(ObjectNode node, String name, @Nullable Object value) {
        if (value != null) {
            node.put(name, value.toString());
        }
    }
}
