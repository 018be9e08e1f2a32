/** Whether the product may start at all: settings, secrets and rights are judged before the first request is served. */
@NullMarked
package nl.welzijnoprecept.startup;

import org.jspecify.annotations.NullMarked;
