package org.spravka.ticket.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.spravka.ticket.TicketFiles;
import org.spravka.ticket.Tickets;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@Tag(name = "Tickets")
class FileController {

    private final TicketFiles files;
    private final Tickets tickets;

    FileController(TicketFiles files, Tickets tickets) {
        this.files = files;
        this.tickets = tickets;
    }

    @PostMapping(path = "/api/v1/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize(TicketController.MAY_WRITE)
    @Operation(
            summary = "Send a file for a ticket that is about to be filed",
            description =
                    "Up to 20 MB: pictures, recordings, text, PDF, documents and archives. Its id answers a field of type file.")
    SentResource send(@RequestPart("file") MultipartFile file) throws IOException {
        try (var content = file.getInputStream()) {
            return new SentResource(
                    files.receive(name(file.getOriginalFilename()), content).id());
        }
    }

    private static String name(@Nullable String name) {
        return name == null ? "" : name;
    }

    record SentResource(String id) {}

    /** Never shown in place and never guessed at: whatever a customer sent stays a file. */
    @GetMapping("/api/v1/tickets/{number}/files/{id}")
    @PreAuthorize(TicketController.MAY_READ)
    @Operation(summary = "A file of a ticket")
    ResponseEntity<Resource> open(@PathVariable String number, @PathVariable String id) {
        var stored = tickets.openFile(number, id);
        var disposition = ContentDisposition.attachment()
                .filename(stored.file().name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(stored.file().type()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox")
                .body(new FileSystemResource(stored.content()));
    }
}
