#ifndef S11_CLIBXML2SCHEMAS_SHIM_H
#define S11_CLIBXML2SCHEMAS_SHIM_H

/*
 * The tree and the XML Schema validator of libxml2, for tests alone: the program itself reads no schema and builds no tree.
 * ICU is hidden for the reason given in Sources/CLibXML2/shim.h, and in the same way, so that both see the same structures.
 */
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlschemas.h>
#include <libxml/xmlschemastypes.h>

#endif
