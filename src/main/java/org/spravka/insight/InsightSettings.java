package org.spravka.insight;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param keepSearches how long a line of the search log is kept */
@ConfigurationProperties("spravka.insight")
public record InsightSettings(@DefaultValue("180d") Duration keepSearches) {}
