#ifndef S11_CLIBXML2_SHIM_H
#define S11_CLIBXML2_SHIM_H

/*
 * Debian builds libxml2 with ICU, and <libxml/encoding.h> then pulls in <unicode/...>, whose names clash with the ICU that
 * Swift's Foundation brings along. Hiding ICU here hides only the last two fields of struct _xmlCharEncodingHandler, so that
 * struct must never be copied or allocated from Swift.
 */
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/dict.h>
#include <libxml/xmlerror.h>

#endif
