/** The address and account fields a store asks for (store-api 3.6, keys as recorded). */

export interface FormField {
  id: string;
  name: string;
  custom: boolean;
  label: string;
  required: boolean;
  default: string | null;
  maxLength: number | null;
  /** `stateOrProvince` has neither type nor fieldType (store-api 8b). */
  type?: 'string' | 'integer' | 'array' | 'date';
  fieldType?: 'text' | 'multiline' | 'dropdown' | 'radio' | 'checkbox' | 'date' | 'password';
  secret?: boolean;
  min?: string;
  max?: string;
  inputDateFormat?: string;
  requirements?: {alpha: string; numeric: string; minlength: number; description: string};
  options?: {helperLabel?: string; items?: {value: string; label: string}[]; rows?: string};
}

export interface FormFields {
  billingAddress: FormField[];
  shippingAddress: FormField[];
  customerAccount: FormField[];
}

function text(id: string, name: string, label: string, required: boolean, maxLength: number | null = null): FormField {
  return {id, name, custom: false, label, required, default: '', maxLength, type: 'string', fieldType: 'text'};
}

function addressFields(firstId: number): FormField[] {
  const id = (step: number): string => `field_${firstId + step}`;
  return [
    text(id(0), 'firstName', 'First Name', true),
    text(id(1), 'lastName', 'Last Name', true),
    text(id(2), 'company', 'Company Name', false),
    text(id(3), 'phone', 'Phone Number', false),
    text(id(4), 'address1', 'Address Line 1', true, 50),
    text(id(5), 'address2', 'Address Line 2', false),
    text(id(6), 'city', 'Suburb/City', true),
    {
      id: id(7),
      name: 'countryCode',
      custom: false,
      label: 'Country',
      required: true,
      default: null,
      maxLength: null,
      type: 'array',
      fieldType: 'dropdown',
      options: {helperLabel: 'Choose a Country', items: []},
    },
    {id: id(8), name: 'stateOrProvince', custom: false, label: 'State/Province', required: true, default: null, maxLength: null},
    text(id(9), 'postalCode', 'Zip/Postcode', true),
  ];
}

/** The fields a merchant starts with. */
export function builtInFields(): FormFields {
  const passwordRules = {
    alpha: '[A-Za-z]',
    numeric: '[0-9]',
    minlength: 7,
    description: 'Passwords must be at least 7 characters and contain both alphabetic and numeric characters.',
  };
  return {
    billingAddress: addressFields(4),
    shippingAddress: addressFields(14),
    customerAccount: [
      text('field_14', 'firstName', 'First Name', true),
      text('field_15', 'lastName', 'Last Name', true),
      text('field_1', 'email', 'Email Address', true),
      {
        id: 'field_2',
        name: 'password',
        custom: false,
        label: 'Password',
        required: true,
        default: '',
        maxLength: null,
        type: 'string',
        fieldType: 'password',
        secret: true,
        requirements: passwordRules,
      },
    ],
  };
}

/** The built-in fields and two of the merchant's own on shipping addresses: a gift message and where to leave the parcel. */
export function fieldsWithGiftMessage(): FormFields {
  const fields = builtInFields();
  fields.shippingAddress.push(
    {
      id: 'field_25',
      name: 'field_25',
      custom: true,
      label: 'Gift message',
      required: false,
      default: '',
      maxLength: 200,
      type: 'string',
      fieldType: 'multiline',
      options: {rows: '3'},
    },
    {
      id: 'field_26',
      name: 'field_26',
      custom: true,
      label: 'If nobody is at home',
      required: false,
      default: '',
      maxLength: null,
      type: 'array',
      fieldType: 'dropdown',
      options: {
        helperLabel: 'Choose one',
        items: [
          {value: '0', label: 'Bring it back another day'},
          {value: '1', label: 'Leave it with a neighbour'},
        ],
      },
    },
  );
  return fields;
}

/** The same, and a note to whoever brings the parcel, for scenarios in which the widget asks for both with each delivery. */
export function fieldsForTexts(): FormFields {
  const fields = fieldsWithGiftMessage();
  fields.shippingAddress.push({
    id: 'field_27',
    name: 'field_27',
    custom: true,
    label: 'Delivery note',
    required: false,
    default: '',
    maxLength: 60,
    type: 'string',
    fieldType: 'text',
  });
  return fields;
}

/** A custom field of each type there is (store-api 3.6), beside the built-in ones. */
export function fieldsOfEveryType(): FormFields {
  const fields = fieldsWithGiftMessage();
  const custom = {custom: true, required: false, default: '', maxLength: null};
  const choices = (...labels: string[]): NonNullable<FormField['options']> => ({
    helperLabel: 'Choose one',
    items: labels.map((label, index) => ({value: String(index), label})),
  });
  fields.shippingAddress.push(
    {...custom, id: 'field_27', name: 'field_27', label: 'Door code', type: 'string', fieldType: 'text', maxLength: 10},
    {...custom, id: 'field_28', name: 'field_28', label: 'Floor', type: 'integer', fieldType: 'text', min: '0', max: '99'},
    {
      ...custom,
      id: 'field_29',
      name: 'field_29',
      label: 'Kind of building',
      type: 'array',
      fieldType: 'radio',
      options: choices('House', 'Flat', 'Office'),
    },
    {
      ...custom,
      id: 'field_30',
      name: 'field_30',
      label: 'Deliver on',
      type: 'array',
      fieldType: 'checkbox',
      options: choices('Weekdays', 'Saturdays'),
    },
    {
      ...custom,
      id: 'field_31',
      name: 'field_31',
      label: 'Not before',
      type: 'date',
      fieldType: 'date',
      min: '2026-01-01',
      max: '2027-12-31',
      inputDateFormat: 'dd/MM/yyyy',
    },
    {...custom, id: 'field_32', name: 'field_32', label: 'Safe word', type: 'string', fieldType: 'password', secret: true},
  );
  return fields;
}
