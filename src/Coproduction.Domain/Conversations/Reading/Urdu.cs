namespace Coproduction.Domain;

/// <summary>Urdu, in script and as it is texted in Latin letters. Not yet reviewed: wants a native reader's review, Punjabi and Mirpuri forms too.</summary>
internal static class Urdu
{
    public static readonly Tongue Tongue = new("ur",
    [
        (TongueCue.Yes, "ہاں; جی; جی ہاں; ہاں جی; بالکل; ضرور; بلکل; منظور; منظور ہے; میں راضی ہوں; چاہتا ہوں; چاہتی ہوں; شامل ہونا چاہتا ہوں; شامل ہونا چاہتی ہوں; haan; han; haa; ji; jee; ji haan; ji han; haan ji; han ji; bilkul; zaroor; zarur; manzoor; manzoor hai; razi hun; chahta hun; chahti hun; kyun nahi; kyu nahi"),
        (TongueCue.No, "نہیں; نہ; جی نہیں; نہیں شکریہ; نہیں چاہیے; دلچسپی نہیں; nahi; nahin; nai; nhi; na; ji nahi; nahi shukriya; nahi chahiye; dilchaspi nahi; nahin chahiye; mujhe nahi chahiye"),
        (TongueCue.Later, "بعد میں; ابھی نہیں; پھر کبھی; اگلے ہفتے; اگلے مہینے; عید کے بعد; baad mein; baad me; bad mein; bad me; abhi nahi; abhi nahin; abhi nhi; phir kabhi; agle hafte; agle mahine; eid ke baad"),
        (TongueCue.Doubt, "شاید; اگر; لیکن; مگر; پتہ نہیں; معلوم نہیں; دیکھتے ہیں; shayad; agar; lekin; magar; pata nahi; pata nahin; maloom nahi; dekhte hain; dekhenge; sochta hun; sochti hun"),
        (TongueCue.Stop, "بند; بند کریں; بند کرو; بند کر دیں; رک جاؤ; میسج نہ کریں; میسج مت کرو; میسج مت کریں; پیغام نہ بھیجیں; تنگ نہ کریں; تنگ مت کرو; رابطہ نہ کریں; band; band karo; band karein; band kar do; band kar den; ruk jao; message na karo; message mat karo; message na karein; message mat karein; text mat karo; text na karo; tang na karo; tang mat karo; tang na karein; rabta na karein; peecha choro"),
        (TongueCue.Who, "کون; آپ کون; آپ کون ہیں; کون ہو; یہ کون ہے; کون ہے; تم کون ہو; kaun; kon; aap kaun; aap kon; aap kaun hain; aap kon hain; kaun ho; kon ho; kaun hai; kon hai; yeh kaun hai; ye kon hai; tum kaun ho"),
        (TongueCue.Help, "مدد; مدد چاہیے; مدد کریں; madad; madad chahiye; madad karo; madad karein"),
        (TongueCue.Person, "سمجھ نہیں آیا; سمجھ نہیں آئی; سمجھ نہیں; samajh nahi aaya; samajh nahi aayi; samajh nahi; nahi samjha; nahi samjhi; کسی سے بات; انسان سے بات; بات کرنی ہے; بات کرنا چاہتا; بات کرنا چاہتی; فون کریں; کال کریں; kisi se baat; insaan se baat; baat karni hai; baat karna chahta; baat karna chahti; phone karein; phone karo; call karo; call karein"),
        (TongueCue.WrongNumber, "غلط نمبر; رانگ نمبر; میں نہیں; نہیں جانتا; نہیں جانتی; غلط; galat number; ghalat number; rong number; ghalat; main nahi; nahi janta; nahi janti"),
        (TongueCue.SelfHarm, "مرنا چاہتا; مرنا چاہتی; جینا نہیں; زندہ نہیں رہنا; خودکشی; خود کشی; جان دے دوں; marna chahta; marna chahti; jeena nahi; jina nahi chahta; jina nahi chahti; zinda nahi rehna; khudkushi; khud kushi; jaan de dun; jaan le lun; khud ko maar; bohat goliyan kha"),
        (TongueCue.Violence, "مارتا ہے; مجھے مارا; مجھے مارتا; قتل کر دے; جان سے مار; دھمکی; ڈر لگتا ہے اس; زیادتی; mujhe maarta; mujhe marta; mujhe mara; maarta hai mujhe; shohar maarta; jaan se maar; qatal kar; dhamki; mujhe band kar; passport le liya; zabardasti shadi; bachon ko maarta"),
        (TongueCue.Medical, "سانس نہیں; ایمبولینس; دل کا دورہ; بے ہوش; خون بہہ; saans nahi; sans nahi; ambulance bula; dil ka dora; behosh; khoon beh; bohat khoon; seene mein dard; seenay mein dard"),
        (TongueCue.Filler, "شکریہ; مہربانی; سلام; السلام علیکم; بہت; آپ کا; ٹھیک; ٹھیک ہے; shukriya; meherbani; salam; assalam o alaikum; assalamu alaikum; bohat; bahut; aap ka; theek; theek hai; thik hai; ok; 👍"),
    ], conflicts: "no na ye yeh");
}
