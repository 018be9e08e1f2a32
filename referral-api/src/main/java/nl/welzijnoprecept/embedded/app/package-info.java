/** The embedded default: its own issuer and invented organisations. Never part of production. */
@NullMarked
package nl.welzijnoprecept.embedded.app;

import org.jspecify.annotations.NullMarked;
