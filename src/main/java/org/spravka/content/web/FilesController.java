package org.spravka.content.web;

import java.time.Duration;
import org.spravka.content.FileStore;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives out pictures and files by what is in them. Without SQL and without a session. */
@RestController
class FilesController {

    private static final CacheControl FOREVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    /** A drawing opened on its own may look as it was drawn, and do nothing. */
    private static final String NOTHING_RUNS = "sandbox; default-src 'none'; style-src 'unsafe-inline'";

    private final FileStore files;

    FilesController(FileStore files) {
        this.files = files;
    }

    @GetMapping("/files/{sha256}/{name}")
    ResponseEntity<Resource> file(@PathVariable String sha256, @PathVariable String name) {
        return files.find(sha256, name)
                .map(file -> ResponseEntity.ok()
                        .cacheControl(FOREVER)
                        .eTag(sha256)
                        .header(HttpHeaders.CONTENT_TYPE, file.mediaType())
                        .header("X-Content-Type-Options", "nosniff")
                        .header("Content-Security-Policy", NOTHING_RUNS)
                        .<Resource>body(new FileSystemResource(file.path())))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
