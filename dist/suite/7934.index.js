export const id = 7934;
export const ids = [
 7934
];
export const modules = {
 77934: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   BpQ: ()=>minLength,
   BuJ: ()=>getDotPath,
   FsL: ()=>pipe,
   Ikc: ()=>object,
   KCZ: ()=>union,
   KIO: ()=>picklist,
   L5J: ()=>unknown,
   OZ5: ()=>url,
   Oxt: ()=>variant,
   Wwf: ()=>minValue,
   Y2b: ()=>safeInteger,
   YOg: ()=>array,
   YjP: ()=>string,
   aig: ()=>number,
   cGV: ()=>maxValue,
   cl6: ()=>nullish,
   euz: ()=>literal,
   g1P: ()=>record,
   lqM: ()=>optional,
   mee: ()=>nullable,
   ndf: ()=>integer,
   pdi: ()=>transform,
   rej: ()=>strictObject,
   xLC: ()=>safeParse,
   yGV: ()=>regex,
   yhX: ()=>isoTimestamp,
   yqP: ()=>exactOptional,
   zMY: ()=>boolean
  });
  let store$4;
  const DEFAULT_CONFIG = {
   lang: void 0,
   message: void 0,
   abortEarly: void 0,
   abortPipeEarly: void 0
  };
  function getGlobalConfig(config$1) {
   if (!config$1 && !store$4) return DEFAULT_CONFIG;
   return {
    lang: config$1?.lang ?? store$4?.lang,
    message: config$1?.message,
    abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
    abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
   };
  }
  let store$3;
  function getGlobalMessage(lang) {
   return store$3?.get(lang);
  }
  let store$2;
  function getSchemaMessage(lang) {
   return store$2?.get(lang);
  }
  let store$1;
  function getSpecificMessage(reference, lang) {
   return store$1?.get(reference)?.get(lang);
  }
  function _stringify(input) {
   const type = typeof input;
   if ("string" === type) return `"${input}"`;
   if ("number" === type || "bigint" === type || "boolean" === type) return `${input}`;
   if ("object" === type || "function" === type) return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
   return type;
  }
  function _addIssue(context, label, dataset, config$1, other) {
   const input = other && "input" in other ? other.input : dataset.value;
   const expected = other?.expected ?? context.expects ?? null;
   const received = other?.received ?? _stringify(input);
   const issue = {
    kind: context.kind,
    type: context.type,
    input,
    expected,
    received,
    message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
    requirement: context.requirement,
    path: other?.path,
    issues: other?.issues,
    lang: config$1.lang,
    abortEarly: config$1.abortEarly,
    abortPipeEarly: config$1.abortPipeEarly
   };
   const isSchema = "schema" === context.kind;
   const message$1 = other?.message ?? context.message ?? getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? getSchemaMessage(issue.lang) : null) ?? config$1.message ?? getGlobalMessage(issue.lang);
   if (void 0 !== message$1) issue.message = "function" == typeof message$1 ? message$1(issue) : message$1;
   if (isSchema) dataset.typed = false;
   if (dataset.issues) dataset.issues.push(issue);
   else dataset.issues = [
    issue
   ];
  }
  function _isSameValueZero(value1, value2) {
   return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
  }
  function _isValidObjectKey(object$1, key) {
   return Object.prototype.hasOwnProperty.call(object$1, key) && "__proto__" !== key && "prototype" !== key && "constructor" !== key;
  }
  function _joinExpects(values$1, separator) {
   const list = [
    ...new Set(values$1)
   ];
   if (list.length > 1) return `(${list.join(` ${separator} `)})`;
   return list[0] ?? "never";
  }
  function _standardSchema(schema) {
   schema["~standard"] = {
    version: 1,
    vendor: "valibot",
    validate: (value$1)=>schema["~run"]({
      value: value$1
     }, getGlobalConfig())
   };
   return schema;
  }
  function getDotPath(issue) {
   if (issue.path) {
    let key = "";
    for (const item of issue.path)if ("string" != typeof item.key && "number" != typeof item.key) return null;
    else if (key) key += `.${item.key}`;
    else key += item.key;
    return key;
   }
   return null;
  }
  const ISO_TIMESTAMP_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z| ?[+-](?:0\d|1\d|2[0-3])(?::?[0-5]\d)?)$/u;
  function integer(message$1) {
   return {
    kind: "validation",
    type: "integer",
    reference: integer,
    async: false,
    expects: null,
    requirement: Number.isInteger,
    message: message$1,
    "~run" (dataset, config$1) {
     if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
     return dataset;
    }
   };
  }
  function isoTimestamp(message$1) {
   return {
    kind: "validation",
    type: "iso_timestamp",
    reference: isoTimestamp,
    async: false,
    expects: null,
    requirement: ISO_TIMESTAMP_REGEX,
    message: message$1,
    "~run" (dataset, config$1) {
     if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "timestamp", dataset, config$1);
     return dataset;
    }
   };
  }
  function maxValue(requirement, message$1) {
   return {
    kind: "validation",
    type: "max_value",
    reference: maxValue,
    async: false,
    expects: `<=${requirement instanceof Date ? requirement.toJSON() : _stringify(requirement)}`,
    requirement,
    message: message$1,
    "~run" (dataset, config$1) {
     if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, {
      received: dataset.value instanceof Date ? dataset.value.toJSON() : _stringify(dataset.value)
     });
     return dataset;
    }
   };
  }
  function minLength(requirement, message$1) {
   return {
    kind: "validation",
    type: "min_length",
    reference: minLength,
    async: false,
    expects: `>=${requirement}`,
    requirement,
    message: message$1,
    "~run" (dataset, config$1) {
     if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, {
      received: `${dataset.value.length}`
     });
     return dataset;
    }
   };
  }
  function minValue(requirement, message$1) {
   return {
    kind: "validation",
    type: "min_value",
    reference: minValue,
    async: false,
    expects: `>=${requirement instanceof Date ? requirement.toJSON() : _stringify(requirement)}`,
    requirement,
    message: message$1,
    "~run" (dataset, config$1) {
     if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, {
      received: dataset.value instanceof Date ? dataset.value.toJSON() : _stringify(dataset.value)
     });
     return dataset;
    }
   };
  }
  function regex(requirement, message$1) {
   return {
    kind: "validation",
    type: "regex",
    reference: regex,
    async: false,
    expects: `${requirement}`,
    requirement,
    message: message$1,
    "~run" (dataset, config$1) {
     if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
     return dataset;
    }
   };
  }
  function safeInteger(message$1) {
   return {
    kind: "validation",
    type: "safe_integer",
    reference: safeInteger,
    async: false,
    expects: null,
    requirement: Number.isSafeInteger,
    message: message$1,
    "~run" (dataset, config$1) {
     if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "safe integer", dataset, config$1);
     return dataset;
    }
   };
  }
  function transform(operation) {
   return {
    kind: "transformation",
    type: "transform",
    reference: transform,
    async: false,
    operation,
    "~run" (dataset) {
     dataset.value = this.operation(dataset.value);
     return dataset;
    }
   };
  }
  function url(message$1) {
   return {
    kind: "validation",
    type: "url",
    reference: url,
    async: false,
    expects: null,
    requirement (input) {
     try {
      if (URL.canParse) return URL.canParse(input);
      new URL(input);
      return true;
     } catch  {
      return false;
     }
    },
    message: message$1,
    "~run" (dataset, config$1) {
     if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "URL", dataset, config$1);
     return dataset;
    }
   };
  }
  const ABORT_EARLY_CONFIG = {
   abortEarly: true
  };
  function getFallback(schema, dataset, config$1) {
   return "function" == typeof schema.fallback ? schema.fallback(dataset, config$1) : schema.fallback;
  }
  function getDefault(schema, dataset, config$1) {
   return "function" == typeof schema.default ? schema.default(dataset, config$1) : schema.default;
  }
  function array(item, message$1) {
   return _standardSchema({
    kind: "schema",
    type: "array",
    reference: array,
    expects: "Array",
    async: false,
    item,
    message: message$1,
    "~run" (dataset, config$1) {
     const input = dataset.value;
     if (Array.isArray(input)) {
      dataset.typed = true;
      dataset.value = [];
      for(let key = 0; key < input.length; key++){
       const value$1 = input[key];
       const itemDataset = this.item["~run"]({
        value: value$1
       }, config$1);
       if (itemDataset.issues) {
        const pathItem = {
         type: "array",
         origin: "value",
         input,
         key,
         value: value$1
        };
        for (const issue of itemDataset.issues){
         if (issue.path) issue.path.unshift(pathItem);
         else issue.path = [
          pathItem
         ];
         dataset.issues?.push(issue);
        }
        if (!dataset.issues) dataset.issues = itemDataset.issues;
        if (config$1.abortEarly) {
         dataset.typed = false;
         break;
        }
       }
       if (!itemDataset.typed) dataset.typed = false;
       dataset.value.push(itemDataset.value);
      }
     } else _addIssue(this, "type", dataset, config$1);
     return dataset;
    }
   });
  }
  function boolean(message$1) {
   return _standardSchema({
    kind: "schema",
    type: "boolean",
    reference: boolean,
    expects: "boolean",
    async: false,
    message: message$1,
    "~run" (dataset, config$1) {
     if ("boolean" == typeof dataset.value) dataset.typed = true;
     else _addIssue(this, "type", dataset, config$1);
     return dataset;
    }
   });
  }
  function exactOptional(wrapped, default_) {
   return _standardSchema({
    kind: "schema",
    type: "exact_optional",
    reference: exactOptional,
    expects: wrapped.expects,
    async: false,
    wrapped,
    default: default_,
    "~run" (dataset, config$1) {
     return this.wrapped["~run"](dataset, config$1);
    }
   });
  }
  function literal(literal_, message$1) {
   return _standardSchema({
    kind: "schema",
    type: "literal",
    reference: literal,
    expects: _stringify(literal_),
    async: false,
    literal: literal_,
    message: message$1,
    "~run" (dataset, config$1) {
     if (_isSameValueZero(dataset.value, this.literal)) dataset.typed = true;
     else _addIssue(this, "type", dataset, config$1);
     return dataset;
    }
   });
  }
  function nullable(wrapped, default_) {
   return _standardSchema({
    kind: "schema",
    type: "nullable",
    reference: nullable,
    expects: `(${wrapped.expects} | null)`,
    async: false,
    wrapped,
    default: default_,
    "~run" (dataset, config$1) {
     if (null === dataset.value) {
      if (void 0 !== this.default) dataset.value = getDefault(this, dataset, config$1);
      if (null === dataset.value) {
       dataset.typed = true;
       return dataset;
      }
     }
     return this.wrapped["~run"](dataset, config$1);
    }
   });
  }
  function nullish(wrapped, default_) {
   return _standardSchema({
    kind: "schema",
    type: "nullish",
    reference: nullish,
    expects: `(${wrapped.expects} | null | undefined)`,
    async: false,
    wrapped,
    default: default_,
    "~run" (dataset, config$1) {
     if (null === dataset.value || void 0 === dataset.value) {
      if (void 0 !== this.default) dataset.value = getDefault(this, dataset, config$1);
      if (null === dataset.value || void 0 === dataset.value) {
       dataset.typed = true;
       return dataset;
      }
     }
     return this.wrapped["~run"](dataset, config$1);
    }
   });
  }
  function number(message$1) {
   return _standardSchema({
    kind: "schema",
    type: "number",
    reference: number,
    expects: "number",
    async: false,
    message: message$1,
    "~run" (dataset, config$1) {
     if ("number" != typeof dataset.value || isNaN(dataset.value)) _addIssue(this, "type", dataset, config$1);
     else dataset.typed = true;
     return dataset;
    }
   });
  }
  function object(entries$1, message$1) {
   return _standardSchema({
    kind: "schema",
    type: "object",
    reference: object,
    expects: "Object",
    async: false,
    entries: entries$1,
    message: message$1,
    "~run" (dataset, config$1) {
     const input = dataset.value;
     if (input && "object" == typeof input) {
      dataset.typed = true;
      dataset.value = {};
      for(const key in this.entries){
       const valueSchema = this.entries[key];
       if (key in input || ("exact_optional" === valueSchema.type || "optional" === valueSchema.type || "nullish" === valueSchema.type) && void 0 !== valueSchema.default) {
        const value$1 = key in input ? input[key] : getDefault(valueSchema);
        const valueDataset = valueSchema["~run"]({
         value: value$1
        }, config$1);
        if (valueDataset.issues) {
         const pathItem = {
          type: "object",
          origin: "value",
          input,
          key,
          value: value$1
         };
         for (const issue of valueDataset.issues){
          if (issue.path) issue.path.unshift(pathItem);
          else issue.path = [
           pathItem
          ];
          dataset.issues?.push(issue);
         }
         if (!dataset.issues) dataset.issues = valueDataset.issues;
         if (config$1.abortEarly) {
          dataset.typed = false;
          break;
         }
        }
        if (!valueDataset.typed) dataset.typed = false;
        dataset.value[key] = valueDataset.value;
       } else if (void 0 !== valueSchema.fallback) dataset.value[key] = getFallback(valueSchema);
       else if ("exact_optional" !== valueSchema.type && "optional" !== valueSchema.type && "nullish" !== valueSchema.type) {
        _addIssue(this, "key", dataset, config$1, {
         input: void 0,
         expected: `"${key}"`,
         path: [
          {
           type: "object",
           origin: "key",
           input,
           key,
           value: input[key]
          }
         ]
        });
        if (config$1.abortEarly) break;
       }
      }
     } else _addIssue(this, "type", dataset, config$1);
     return dataset;
    }
   });
  }
  function optional(wrapped, default_) {
   return _standardSchema({
    kind: "schema",
    type: "optional",
    reference: optional,
    expects: `(${wrapped.expects} | undefined)`,
    async: false,
    wrapped,
    default: default_,
    "~run" (dataset, config$1) {
     if (void 0 === dataset.value) {
      if (void 0 !== this.default) dataset.value = getDefault(this, dataset, config$1);
      if (void 0 === dataset.value) {
       dataset.typed = true;
       return dataset;
      }
     }
     return this.wrapped["~run"](dataset, config$1);
    }
   });
  }
  function picklist(options, message$1) {
   return _standardSchema({
    kind: "schema",
    type: "picklist",
    reference: picklist,
    expects: _joinExpects(options.map(_stringify), "|"),
    async: false,
    options,
    message: message$1,
    "~run" (dataset, config$1) {
     if (this.options.includes(dataset.value)) dataset.typed = true;
     else _addIssue(this, "type", dataset, config$1);
     return dataset;
    }
   });
  }
  function record(key, value$1, message$1) {
   return _standardSchema({
    kind: "schema",
    type: "record",
    reference: record,
    expects: "Object",
    async: false,
    key,
    value: value$1,
    message: message$1,
    "~run" (dataset, config$1) {
     const input = dataset.value;
     if (input && "object" == typeof input) {
      dataset.typed = true;
      dataset.value = {};
      for(const entryKey in input)if (_isValidObjectKey(input, entryKey)) {
       const entryValue = input[entryKey];
       const keyDataset = this.key["~run"]({
        value: entryKey
       }, config$1);
       if (keyDataset.issues) {
        const pathItem = {
         type: "object",
         origin: "key",
         input,
         key: entryKey,
         value: entryValue
        };
        for (const issue of keyDataset.issues){
         issue.path = [
          pathItem
         ];
         dataset.issues?.push(issue);
        }
        if (!dataset.issues) dataset.issues = keyDataset.issues;
        if (config$1.abortEarly) {
         dataset.typed = false;
         break;
        }
       }
       const valueDataset = this.value["~run"]({
        value: entryValue
       }, config$1);
       if (valueDataset.issues) {
        const pathItem = {
         type: "object",
         origin: "value",
         input,
         key: entryKey,
         value: entryValue
        };
        for (const issue of valueDataset.issues){
         if (issue.path) issue.path.unshift(pathItem);
         else issue.path = [
          pathItem
         ];
         dataset.issues?.push(issue);
        }
        if (!dataset.issues) dataset.issues = valueDataset.issues;
        if (config$1.abortEarly) {
         dataset.typed = false;
         break;
        }
       }
       if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
       if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
      }
     } else _addIssue(this, "type", dataset, config$1);
     return dataset;
    }
   });
  }
  function strictObject(entries$1, message$1) {
   return _standardSchema({
    kind: "schema",
    type: "strict_object",
    reference: strictObject,
    expects: "Object",
    async: false,
    entries: entries$1,
    message: message$1,
    "~run" (dataset, config$1) {
     const input = dataset.value;
     if (input && "object" == typeof input) {
      dataset.typed = true;
      dataset.value = {};
      for(const key in this.entries){
       const valueSchema = this.entries[key];
       if (key in input || ("exact_optional" === valueSchema.type || "optional" === valueSchema.type || "nullish" === valueSchema.type) && void 0 !== valueSchema.default) {
        const value$1 = key in input ? input[key] : getDefault(valueSchema);
        const valueDataset = valueSchema["~run"]({
         value: value$1
        }, config$1);
        if (valueDataset.issues) {
         const pathItem = {
          type: "object",
          origin: "value",
          input,
          key,
          value: value$1
         };
         for (const issue of valueDataset.issues){
          if (issue.path) issue.path.unshift(pathItem);
          else issue.path = [
           pathItem
          ];
          dataset.issues?.push(issue);
         }
         if (!dataset.issues) dataset.issues = valueDataset.issues;
         if (config$1.abortEarly) {
          dataset.typed = false;
          break;
         }
        }
        if (!valueDataset.typed) dataset.typed = false;
        dataset.value[key] = valueDataset.value;
       } else if (void 0 !== valueSchema.fallback) dataset.value[key] = getFallback(valueSchema);
       else if ("exact_optional" !== valueSchema.type && "optional" !== valueSchema.type && "nullish" !== valueSchema.type) {
        _addIssue(this, "key", dataset, config$1, {
         input: void 0,
         expected: `"${key}"`,
         path: [
          {
           type: "object",
           origin: "key",
           input,
           key,
           value: input[key]
          }
         ]
        });
        if (config$1.abortEarly) break;
       }
      }
      if (!dataset.issues || !config$1.abortEarly) {
       for(const key in input)if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
        _addIssue(this, "key", dataset, config$1, {
         input: key,
         expected: "never",
         path: [
          {
           type: "object",
           origin: "key",
           input,
           key,
           value: input[key]
          }
         ]
        });
        break;
       }
      }
     } else _addIssue(this, "type", dataset, config$1);
     return dataset;
    }
   });
  }
  function string(message$1) {
   return _standardSchema({
    kind: "schema",
    type: "string",
    reference: string,
    expects: "string",
    async: false,
    message: message$1,
    "~run" (dataset, config$1) {
     if ("string" == typeof dataset.value) dataset.typed = true;
     else _addIssue(this, "type", dataset, config$1);
     return dataset;
    }
   });
  }
  function _subIssues(datasets) {
   let issues;
   if (datasets) for (const dataset of datasets)if (issues) for (const issue of dataset.issues)issues.push(issue);
   else issues = dataset.issues;
   return issues;
  }
  function union(options, message$1) {
   return _standardSchema({
    kind: "schema",
    type: "union",
    reference: union,
    expects: _joinExpects(options.map((option)=>option.expects), "|"),
    async: false,
    options,
    message: message$1,
    "~run" (dataset, config$1) {
     let validDataset;
     let typedDatasets;
     let untypedDatasets;
     for (const schema of this.options){
      const optionDataset = schema["~run"]({
       value: dataset.value
      }, config$1);
      if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
      else typedDatasets = [
       optionDataset
      ];
      else {
       validDataset = optionDataset;
       break;
      }
      else if (untypedDatasets) untypedDatasets.push(optionDataset);
      else untypedDatasets = [
       optionDataset
      ];
     }
     if (validDataset) return validDataset;
     if (typedDatasets) {
      if (1 === typedDatasets.length) return typedDatasets[0];
      _addIssue(this, "type", dataset, config$1, {
       issues: _subIssues(typedDatasets)
      });
      dataset.typed = true;
     } else {
      if (untypedDatasets?.length === 1) return untypedDatasets[0];
      _addIssue(this, "type", dataset, config$1, {
       issues: _subIssues(untypedDatasets)
      });
     }
     return dataset;
    }
   });
  }
  function unknown() {
   return _standardSchema({
    kind: "schema",
    type: "unknown",
    reference: unknown,
    expects: "unknown",
    async: false,
    "~run" (dataset) {
     dataset.typed = true;
     return dataset;
    }
   });
  }
  function variant(key, options, message$1) {
   return _standardSchema({
    kind: "schema",
    type: "variant",
    reference: variant,
    expects: "Object",
    async: false,
    key,
    options,
    message: message$1,
    "~run" (dataset, config$1) {
     const input = dataset.value;
     if (input && "object" == typeof input) {
      let outputDataset;
      let maxDiscriminatorPriority = 0;
      let invalidDiscriminatorKey = this.key;
      let expectedDiscriminators = [];
      const parseOptions = (variant$1, allKeys)=>{
       for (const schema of variant$1.options){
        if ("variant" === schema.type) parseOptions(schema, new Set(allKeys).add(schema.key));
        else {
         let keysAreValid = true;
         let currentPriority = 0;
         for (const currentKey of allKeys){
          const discriminatorSchema = schema.entries[currentKey];
          if (currentKey in input ? discriminatorSchema["~run"]({
           typed: false,
           value: input[currentKey]
          }, ABORT_EARLY_CONFIG).issues : "exact_optional" !== discriminatorSchema.type && "optional" !== discriminatorSchema.type && "nullish" !== discriminatorSchema.type) {
           keysAreValid = false;
           if (invalidDiscriminatorKey !== currentKey && (maxDiscriminatorPriority < currentPriority || maxDiscriminatorPriority === currentPriority && currentKey in input && !(invalidDiscriminatorKey in input))) {
            maxDiscriminatorPriority = currentPriority;
            invalidDiscriminatorKey = currentKey;
            expectedDiscriminators = [];
           }
           if (invalidDiscriminatorKey === currentKey) expectedDiscriminators.push(schema.entries[currentKey].expects);
           break;
          }
          currentPriority++;
         }
         if (keysAreValid) {
          const optionDataset = schema["~run"]({
           value: input
          }, config$1);
          if (!outputDataset || !outputDataset.typed && optionDataset.typed) outputDataset = optionDataset;
         }
        }
        if (outputDataset && !outputDataset.issues) break;
       }
      };
      parseOptions(this, new Set([
       this.key
      ]));
      if (outputDataset) return outputDataset;
      _addIssue(this, "type", dataset, config$1, {
       input: input[invalidDiscriminatorKey],
       expected: _joinExpects(expectedDiscriminators, "|"),
       path: [
        {
         type: "object",
         origin: "value",
         input,
         key: invalidDiscriminatorKey,
         value: input[invalidDiscriminatorKey]
        }
       ]
      });
     } else _addIssue(this, "type", dataset, config$1);
     return dataset;
    }
   });
  }
  function pipe(...pipe$1) {
   return _standardSchema({
    ...pipe$1[0],
    pipe: pipe$1,
    "~run" (dataset, config$1) {
     for (const item of pipe$1)if ("metadata" !== item.kind) {
      if (dataset.issues && ("schema" === item.kind || "transformation" === item.kind)) {
       dataset.typed = false;
       break;
      }
      if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
     }
     return dataset;
    }
   });
  }
  function safeParse(schema, input, config$1) {
   const dataset = schema["~run"]({
    value: input
   }, getGlobalConfig(config$1));
   return {
    typed: dataset.typed,
    success: !dataset.issues,
    output: dataset.value,
    issues: dataset.issues
   };
  }
 }
};
