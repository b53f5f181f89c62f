import type { Message } from '@/utils/i18n/translate';

export interface NoticePart {
  heading: Message;
  lines: readonly Message[];
}

/** What the Personal Data Protection Act B.E. 2562 wants people to be told, as far as an extension can. Also docs/privacy.md. */
export const PRIVACY_NOTICE: readonly NoticePart[] = [
  {
    heading: { th: 'ผู้รับผิดชอบข้อมูล', en: 'Who is responsible' },
    lines: [
      {
        th: 'หน่วยงานของท่านเป็นผู้กำหนดว่าจะใช้ข้อมูลอะไร เพื่ออะไร ส่วนขยายนี้เป็นเพียงเครื่องมือในเบราว์เซอร์ของท่าน',
        en: 'Your agency decides which data are used and what for. This extension is only a tool in your browser',
      },
      {
        th: 'ผู้จัดทำส่วนขยายไม่ได้รับ ไม่เห็น และไม่มีทางเข้าถึงข้อมูลใด ๆ',
        en: 'The makers of the extension receive nothing, see nothing and can reach nothing',
      },
      {
        th: 'ส่วนขยายนี้ไม่ใช่ส่วนหนึ่งของระบบ eMENSCR ข้อมูลที่ท่านบันทึกในระบบเป็นไปตามประกาศของระบบนั้น',
        en: 'It is no part of eMENSCR. What you save in that system is under that system’s own notice',
      },
    ],
  },
  {
    heading: { th: 'ข้อมูลส่วนบุคคลที่อาจอยู่ในเครื่องนี้', en: 'Personal data that may lie on this computer' },
    lines: [
      {
        th: 'ชื่อ ตำแหน่ง โทรศัพท์ โทรสาร และอีเมลของผู้ประสานงานและผู้รับผิดชอบโครงการ เท่าที่ท่านเก็บไว้ในแม่แบบ ค่าที่ใช้ซ้ำ คิวจาก Excel หรือพิมพ์ไว้แล้วเก็บเป็นร่าง',
        en: 'Names, positions, phones, faxes and e-mails of coordinators and persons in charge, as far as you kept them in templates, saved values or queues from Excel, or typed them and they were kept as drafts',
      },
      {
        th: 'สิ่งที่จำไว้ของแต่ละโครงการไม่มีชื่อและการติดต่อของบุคคล',
        en: 'What is remembered of each project holds no names and contacts of persons',
      },
      {
        th: 'ไม่เก็บรหัสผ่าน รหัสใช้ครั้งเดียว เนื้อหาไฟล์ สถิติการใช้งาน หรือหน้าเว็บอื่น',
        en: 'Passwords, one-time codes, contents of files, usage statistics and other sites are never kept',
      },
    ],
  },
  {
    heading: { th: 'วัตถุประสงค์และฐานในการใช้ข้อมูล', en: 'What for, and on which footing' },
    lines: [
      {
        th: 'เพื่อช่วยเจ้าหน้าที่กรอกและตรวจข้อมูลโครงการในระบบ eMENSCR ตามหน้าที่เท่านั้น',
        en: 'To help officers enter and check project data in eMENSCR as their duty is; for nothing else',
      },
      {
        th: 'โดยทั่วไปเป็นการปฏิบัติหน้าที่ของเจ้าหน้าที่ภายใต้ภารกิจของหน่วยงาน ฐานทางกฎหมายที่ใช้จริงเป็นไปตามที่หน่วยงานของท่านกำหนด ข้อความนี้ไม่ใช่คำปรึกษากฎหมาย หากไม่แน่ใจ โปรดสอบถามผู้รับผิดชอบด้านข้อมูลส่วนบุคคลของหน่วยงาน',
        en: 'As a rule it is part of an officer’s duty under the agency’s task. Which legal basis applies is for your agency to say. This is no legal advice; where in doubt, ask who is in charge of data protection in your agency',
      },
    ],
  },
  {
    heading: { th: 'เก็บไว้ที่ใด นานเท่าใด', en: 'Where, and for how long' },
    lines: [
      {
        th: 'เก็บในเบราว์เซอร์ของเครื่องนี้เท่านั้น ไม่มีการส่งข้อมูลออก: โปรแกรมไม่มีคำสั่งติดต่อเครือข่าย และหน้าของส่วนขยายถูกห้ามติดต่อเครือข่ายโดยนโยบายของตัวเองด้วย (connect-src ‘none’)',
        en: 'Only in this browser on this computer. Nothing is sent: no line of the program asks the network, and the extension’s own policy forbids it to the extension’s pages, too (connect-src ‘none’)',
      },
      {
        th: 'ไฟล์ที่ท่านส่งออกเอง (ชุดของหน่วยงาน ไฟล์สำรอง ตาราง) อยู่ในความดูแลของท่าน',
        en: 'Files that you export (packs, backups, tables) are in your care',
      },
      {
        th: 'ร่างถูกลบเองเมื่อครบกำหนด (90 วัน หรือตามที่เลือก) ส่วนอื่นอยู่จนกว่าท่านจะลบหรือถอนส่วนขยาย ตามรายการข้อมูลในเครื่อง',
        en: 'Drafts are deleted when their time is up (90 days, or as chosen). All else stays until you delete it or remove the extension, as the list of data says',
      },
    ],
  },
  {
    heading: { th: 'สิทธิของเจ้าของข้อมูล และวิธีใช้', en: 'Rights of the persons, and how to use them' },
    lines: [
      {
        th: 'ดูและแก้ไข: เปิดแม่แบบ ร่าง คิว และโครงการที่จำไว้ได้ในหน้าจัดการนี้',
        en: 'To see and correct: templates, drafts, queues and remembered projects open in this manager',
      },
      {
        th: 'ขอสำเนา: หัวข้อ “ส่งต่อและสำรองข้อมูล” บันทึกข้อมูลทั้งหมดเป็นไฟล์ที่อ่านได้',
        en: 'To have a copy: “Hand on and back up” writes everything into a readable file',
      },
      {
        th: 'ลบ: ลบทีละส่วนตามรายการ หรือ “ลบทั้งหมด” และการถอนส่วนขยายลบข้อมูลในเบราว์เซอร์นี้ทั้งหมด',
        en: 'To delete: part by part as listed, or “Delete everything”. Removing the extension deletes all its data in this browser',
      },
      {
        th: 'บุคคลอื่นที่มีชื่ออยู่ในข้อมูลใช้สิทธิได้โดยติดต่อหน่วยงานของท่าน',
        en: 'Other persons who are named in the data turn to your agency',
      },
    ],
  },
  {
    heading: { th: 'เครื่องที่ใช้ร่วมกัน', en: 'Shared computers' },
    lines: [
      {
        th: 'ให้แต่ละคนเข้าใช้ Windows ด้วยบัญชีของตนเอง หรืออย่างน้อยใช้โปรไฟล์เบราว์เซอร์แยกกัน ข้อมูลของผู้ช่วยแยกตามโปรไฟล์',
        en: 'Let everyone sign in to Windows with an account of their own, or at least use a browser profile of their own: the assistant’s data are separate by profile',
      },
      {
        th: 'ข้อมูลในเครื่องไม่ได้เข้ารหัสโดยปริยาย: ผู้ที่ใช้บัญชีเดียวกันเปิดดูได้ ล็อกหน้าจอเมื่อไม่อยู่ และลบข้อมูลก่อนส่งต่อเครื่อง',
        en: 'Data on this computer are not encrypted by default: whoever uses the same account can open them. Lock the screen when you leave, and delete the data before handing the computer on',
      },
      {
        th: 'หากเปิดใช้การล็อกด้วยรหัสผ่านในหน้าจัดการ แม่แบบและร่างจะถูกเข้ารหัสไว้ระหว่างที่ล็อก',
        en: 'Where the passphrase lock of the manager is turned on, templates and drafts lie encrypted while they are locked',
      },
    ],
  },
];
