/*
 * The floor that the benchmark measures against: libxml2 reads every file of a list through SAX2 with handlers
 * that do nothing. One context for all files, one buffer, no copy: whatever reads XML through libxml2 does at least this.
 *
 * usage: floor LIST        LIST holds one path a line
 * Prints how many files there were and how many were not well-formed; ends with 1 where a file could not be read.
 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <libxml/parser.h>
#include <libxml/parserInternals.h>

static void start(void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int declarations,
                  const xmlChar **namespaces, int attributes, int defaulted, const xmlChar **values) {
    (void)data, (void)name, (void)prefix, (void)uri, (void)declarations;
    (void)namespaces, (void)attributes, (void)defaulted, (void)values;
}

static void end(void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {
    (void)data, (void)name, (void)prefix, (void)uri;
}

static void characters(void *data, const xmlChar *text, int length) {
    (void)data, (void)text, (void)length;
}

static void error(void *data, xmlErrorPtr error) {
    (void)data, (void)error;
}

int main(int count, char **arguments) {
    if (count != 2) {
        fprintf(stderr, "usage: floor LIST\n");
        return 64;
    }
    FILE *list = fopen(arguments[1], "r");
    if (!list) {
        perror(arguments[1]);
        return 66;
    }
    xmlInitParser();
    xmlParserCtxtPtr context = xmlNewParserCtxt();
    memset(context->sax, 0, sizeof *context->sax);
    context->sax->initialized = XML_SAX2_MAGIC;
    context->sax->startElementNs = start;
    context->sax->endElementNs = end;
    context->sax->characters = characters;
    /* The same function for both spares libxml2 the look whether text is white space only. */
    context->sax->ignorableWhitespace = characters;
    context->sax->cdataBlock = characters;
    context->sax->serror = error;

    char *buffer = NULL, *line = NULL;
    size_t room = 0, lineRoom = 0;
    long files = 0, faulty = 0;
    for (ssize_t length; (length = getline(&line, &lineRoom, list)) > 0;) {
        if (line[length - 1] == '\n') line[length - 1] = 0;
        int file = open(line, O_RDONLY);
        struct stat status;
        if (file < 0 || fstat(file, &status) != 0) {
            perror(line);
            return 1;
        }
        if ((size_t)status.st_size + 1 > room) buffer = realloc(buffer, room = (size_t)status.st_size * 2 + 1);
        ssize_t size = read(file, buffer, (size_t)status.st_size);
        close(file);
        if (size != status.st_size) return 1;
        buffer[size] = 0;
        xmlCtxtReset(context);
        xmlParserInputPtr input = xmlNewInputStream(context);
        input->base = input->cur = (const xmlChar *)buffer;
        input->end = input->base + size;
        inputPush(context, input);
        context->userData = context;
        xmlCtxtUseOptions(context, XML_PARSE_NONET);
        if (xmlParseDocument(context) != 0 || !context->wellFormed) faulty++;
        files++;
    }
    printf("%ld files, %ld not well-formed\n", files, faulty);
    return 0;
}
